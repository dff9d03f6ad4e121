namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>One kind of session of one pair, and all places at which the calendar and the two people's own time allow it.</summary>
internal sealed class Track
{
    /// <summary>The lead's index among the people of the board.</summary>
    internal required int Lead { get; init; }

    /// <summary>The teacher's index among the people of the board.</summary>
    internal required int Teacher { get; init; }

    /// <summary>The index of the school at which it is held.</summary>
    internal required int School { get; init; }

    internal required int Minutes { get; init; }

    internal required bool IsObservation { get; init; }

    /// <summary>Room that holds all places in order of time, and may be longer than they are many.</summary>
    internal required int[] Room { get; init; }

    /// <summary>How many places there are.</summary>
    internal required int Count { get; init; }

    /// <summary>All places in order of time.</summary>
    internal ReadOnlySpan<int> Places => Room.AsSpan(0, Count);

    /// <summary>For each day the index of its first place; one more entry at the end.</summary>
    internal required int[] FirstOfDay { get; init; }

    /// <summary>The places on some days, both included.</summary>
    internal ReadOnlySpan<int> Between(int firstDay, int lastDay)
    {
        if (lastDay < firstDay)
            return [];
        var from = FirstOfDay[firstDay];
        return Room.AsSpan(from, FirstOfDay[lastDay + 1] - from);
    }

    /// <summary>Whether a day has a place.</summary>
    internal bool HasPlaces(int day) => FirstOfDay[day] < FirstOfDay[day + 1];

    /// <summary>Whether the calendar and the two people's own time allow a place.</summary>
    internal bool Allows(int place)
    {
        var day = Place.Day(place);
        return (uint)day < (uint)(FirstOfDay.Length - 1) && Between(day, day).BinarySearch(place) >= 0;
    }
}
