using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>In which days a session was, the most settled first.</summary>
internal enum ReplanWindow
{
    /// <summary>It was held, or could have been: it stays.</summary>
    Past,

    /// <summary>So near that it stays if it can.</summary>
    Frozen,

    /// <summary>People were told of it.</summary>
    Published,

    /// <summary>Nobody was told.</summary>
    Draft,
}

/// <summary>The days of a replanning: what is past, what is frozen, what people were told, and what is a draft.</summary>
internal sealed class ReplanWindows
{
    private readonly Horizon horizon;
    private readonly int frozenThrough;
    private readonly int publishedThrough;

    internal ReplanWindows(Horizon horizon, ReplanOptions options)
    {
        this.horizon = horizon;
        Date = options.Today;
        Today = Math.Clamp(horizon.IndexOf(options.Today), 0, horizon.Count);
        frozenThrough = LastFrozenDay(options.FrozenDays);
        publishedThrough = options.PublishedThrough is { } last ? horizon.IndexOf(last) : int.MaxValue;
    }

    /// <summary>The day before which nothing changes, which may be outside of the years.</summary>
    internal LocalDate Date { get; }

    /// <summary>The day before which nothing changes, as an index from 0 to one past the last day.</summary>
    internal int Today { get; }

    /// <summary>The first day on which something may be placed.</summary>
    internal int OpenFrom => Math.Max(Today, frozenThrough + 1);

    /// <summary>In which of the windows a session was, the most settled first.</summary>
    internal ReplanWindow Of(CoachingSession session)
    {
        var day = horizon.IndexOf(session.Start.Date);
        return day < Today ? ReplanWindow.Past
            : day <= frozenThrough ? ReplanWindow.Frozen
            : day <= publishedThrough ? ReplanWindow.Published
            : ReplanWindow.Draft;
    }

    private int LastFrozenDay(int left)
    {
        var day = Today - 1;
        while (left > 0 && ++day < horizon.Count)
        {
            if (horizon.Years[0][day].StaffIn)
                left--;
        }
        return day;
    }
}
