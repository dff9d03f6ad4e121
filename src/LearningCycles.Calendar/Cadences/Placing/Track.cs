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

    /// <summary>How many days there are.</summary>
    internal required int Days { get; init; }

    /// <summary>How many places there are.</summary>
    internal required int Count { get; init; }

    /// <summary>Room shared with other tracks. This one's part holds for each day the index of its first place, one more such entry, and then all places.</summary>
    internal required int[] Room { get; init; }

    /// <summary>Where this track's part of the room begins.</summary>
    internal required int Start { get; init; }

    /// <summary>All places in order of time.</summary>
    internal ReadOnlySpan<int> Places => Room.AsSpan(Start + Days + 1, Count);

    /// <summary>The places on some days, both included.</summary>
    internal ReadOnlySpan<int> Between(int firstDay, int lastDay)
    {
        if (lastDay < firstDay)
            return [];
        var from = Room[Start + firstDay];
        return Room.AsSpan(Start + Days + 1 + from, Room[Start + lastDay + 1] - from);
    }

    /// <summary>Whether a day has a place.</summary>
    internal bool HasPlaces(int day) => Room[Start + day] < Room[Start + day + 1];

    /// <summary>Whether the calendar and the two people's own time allow a place.</summary>
    internal bool Allows(int place)
    {
        var day = Place.Day(place);
        return (uint)day < (uint)Days && Between(day, day).BinarySearch(place) >= 0;
    }
}
