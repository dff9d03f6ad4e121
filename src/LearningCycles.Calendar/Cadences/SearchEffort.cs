namespace LearningCycles.Calendar.Cadences;

/// <summary>How much a generator tries where not all can be placed at once, or be regular. Counted in steps, never in time: the same effort gives the same calendar on any machine.</summary>
public enum SearchEffort
{
    /// <summary>For whole districts: a few milliseconds for a school, and a few sessions in a thousand less.</summary>
    Light,

    /// <summary>For one school or team: at once where everything fits, up to a second or two where much is crowded.</summary>
    Standard,

    /// <summary>For somebody who can wait for one session more.</summary>
    Thorough,
}
