namespace LearningCycles.Calendar.Exchange;

/// <summary>What a phrase of a <see cref="ClosureLexicon" /> says.</summary>
public enum ClosureMeaning
{
    /// <summary>What the day is: its <see cref="ClosurePhrase.Kind" />.</summary>
    Day,

    /// <summary>A term begins on the day: its <see cref="ClosurePhrase.Term" />, with the number that stands for <c>#</c>.</summary>
    TermBegins,

    /// <summary>A term ends with the day.</summary>
    TermEnds,

    /// <summary>The day has the rotation label that stands for <c>*</c>. Such a phrase has to be all of a title, or of a part of it.</summary>
    RotationLabel,

    /// <summary>Students are in, but the day is outside of the rotation, whose label waits.</summary>
    OutsideOfRotation,
}
