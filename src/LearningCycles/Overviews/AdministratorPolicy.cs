namespace LearningCycles.Overviews;

/// <summary>What a school lets administrators see who do not take part in coaching. Unless it says so, they see nothing of strain and support.</summary>
public sealed record AdministratorPolicy
{
    /// <summary>Nothing of strain and support; no number is left out.</summary>
    public static AdministratorPolicy Default { get; } = new();

    /// <summary>Counts of people or things below this number are left out, also 0, so that none points to somebody; 0, which leaves none out, unless set.</summary>
    /// <remarks>When the rest of a whole would give a left-out number away, another number of that whole is left out too. Shares and days of fewer are
    /// left out as well. It makes guessing hard, not impossible, for somebody who knows the teachers.</remarks>
    public int SuppressBelow
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(SuppressBelow));
    }

    /// <summary>Whether the number of strained relationships is shown.</summary>
    public bool ShowsStrained { get; init; }

    /// <summary>Whether the number of open support requests is shown.</summary>
    public bool ShowsSupportRequests { get; init; }
}
