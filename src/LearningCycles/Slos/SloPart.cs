namespace LearningCycles.Slos;

/// <summary>A part of a student learning objective that the teacher writes. In which stages it is open is in <see cref="SloMap" />.</summary>
public enum SloPart
{
    /// <summary>Statement, students with baseline levels, and evidence sources.</summary>
    Plan,

    /// <summary>Notes on the students' progress.</summary>
    Progress,

    /// <summary>What the students reached.</summary>
    Results,
}

/// <summary>In which stages a part may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record SloPartRow(SloPart Part, ValueList<SloStage> OpenIn);
