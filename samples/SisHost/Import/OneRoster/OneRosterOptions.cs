namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Whether a file lists all there is, or what changed.</summary>
public enum RosterFileMode
{
    /// <summary>There is no such file, or nothing in it: what is stored stays.</summary>
    Absent,

    /// <summary>All there is: what is left out is deleted.</summary>
    Bulk,

    /// <summary>What changed: what is left out stays.</summary>
    Delta,
}

/// <summary>What a district's export cannot say of itself.</summary>
public sealed record OneRosterOptions
{
    /// <summary>What most districts need.</summary>
    public static OneRosterOptions Default { get; } = new();

    /// <summary>Who is who here.</summary>
    public RoleMap Roles { get; init; } = RoleMap.Default;

    /// <summary>
    /// How a file is read of which no manifest says whether it is whole. As changes, since that deletes nothing;
    /// say <see cref="RosterFileMode.Bulk" /> for a system that sends all there is and never a manifest.
    /// </summary>
    public RosterFileMode WithoutManifest { get; init; } = RosterFileMode.Delta;

    /// <summary>Whether a session's end date is its last day. Some systems write the day after; the report says when it looks so.</summary>
    public bool EndDateIsLastDay { get; init; } = true;

    /// <summary>What an import may cost.</summary>
    public ImportLimits Limits { get; init; } = ImportLimits.Default;
}
