namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Works out all places of a pair's sessions that the calendar and the two people's own time allow.</summary>
/// <param name="horizon">The days.</param>
/// <param name="lengths">Every length of session in the plan, in minutes: two of different length may share a period.</param>
/// <param name="work">The room to work in.</param>
internal sealed class TrackWork(Horizon horizon, int[] lengths, Workroom work)
{
    private const int GridMinutes = 15;

    private readonly List<int> starts = [];
    private readonly TrackRoom room = work.Tracks;

    /// <summary>Starts that people chose or were told: they are worth looking at wherever they lie.</summary>
    private int[] knownStarts = [];

    /// <summary>The room in which the tracks are, and everything else of the team.</summary>
    internal Workroom Work => work;

    /// <summary>All places of one kind of session of a pair.</summary>
    /// <param name="lead">The lead at the school.</param>
    /// <param name="teacher">The teacher at the school.</param>
    /// <param name="leadIndex">The lead's index on the board.</param>
    /// <param name="teacherIndex">The teacher's index on the board.</param>
    /// <param name="school">The school's index.</param>
    /// <param name="isObservation">Whether it is in teaching time.</param>
    /// <param name="minutes">How long it is.</param>
    /// <param name="known">Starts that people chose or were told, in minutes from midnight.</param>
    internal Track Of(
        PersonDays lead,
        PersonDays teacher,
        int leadIndex,
        int teacherIndex,
        int school,
        bool isObservation,
        int minutes,
        int[] known
    )
    {
        knownStarts = known;
        var year = horizon.Years[school];
        var ofShape = new int[]?[year.Shapes];
        // The days' table first, then the places.
        var table = horizon.Count + 1;
        room.Begin();
        room.Reserve(table, 0);
        var count = 0;
        for (var day = 0; day < horizon.Count; day++)
        {
            room.Piece[room.Start + day] = count;
            var shape = year.ShapeOf(day);
            if (shape < 0)
                continue;
            var open =
                lead.IsLikeItsShape(day) && teacher.IsLikeItsShape(day)
                    ? ofShape[shape] ??= StartsOn(year, day, lead, teacher, isObservation, minutes)
                    : StartsOn(year, day, lead, teacher, isObservation, minutes);
            room.Reserve(table + count + open.Length, table + count);
            var places = room.Piece.AsSpan(room.Start + table);
            var leadIsBusy = lead.BusyOn(day);
            var teacherIsBusy = teacher.BusyOn(day);
            var clock = year.HasClockChange(day);
            if (leadIsBusy.IsEmpty && teacherIsBusy.IsEmpty && !clock)
            {
                Place.Of(day, open, places[count..]);
                count += open.Length;
                continue;
            }
            foreach (var start in open)
            {
                if (
                    !IsIn(leadIsBusy, start, start + minutes)
                    && !IsIn(teacherIsBusy, start, start + minutes)
                    && !(clock && year.ClockChangesDuring(day, start, start + minutes))
                )
                    places[count++] = Place.Of(day, start);
            }
        }
        room.Piece[room.Start + horizon.Count] = count;
        room.End(table + count);
        return new()
        {
            Lead = leadIndex,
            Teacher = teacherIndex,
            School = school,
            Minutes = minutes,
            IsObservation = isObservation,
            Days = horizon.Count,
            Count = count,
            Room = room.Piece,
            Start = room.Start,
        };
    }

    private int[] StartsOn(
        SchoolYear year,
        int day,
        PersonDays lead,
        PersonDays teacher,
        bool isObservation,
        int minutes
    )
    {
        if (isObservation && !year[day].StudentsOnSite)
            return [];
        var (leads, teachers) = (lead.On(day), teacher.On(day));
        var (one, other) = isObservation ? (leads.Observing, teachers.Teaching) : (leads.Meeting, teachers.Meeting);
        starts.Clear();
        foreach (var window in one)
        {
            foreach (var theirs in other)
            {
                var both = window.Intersect(theirs);
                if (both.To - both.From < minutes)
                    continue;
                if (leads.SharedEvents.Length == 0 && teachers.SharedEvents.Length == 0)
                    AddStarts(both, minutes);
                else
                    AddBeside(both, 0, leads.SharedEvents, teachers.SharedEvents, minutes);
            }
        }
        return SortedOnce();
    }

    private int[] SortedOnce()
    {
        if (starts.Count == 0)
            return [];
        starts.Sort();
        var kept = 1;
        for (var i = 1; i < starts.Count; i++)
        {
            if (starts[i] != starts[i - 1])
                starts[kept++] = starts[i];
        }
        starts.RemoveRange(kept, starts.Count - kept);
        return [.. starts];
    }

    private static bool IsIn(ReadOnlySpan<Minutes> spans, int from, int to)
    {
        foreach (var span in spans)
        {
            if (span.Overlaps(from, to))
                return true;
        }
        return false;
    }

    /// <summary>The starts in what shared events leave of a span.</summary>
    private void AddBeside(Minutes span, int index, SharedBlock[] leads, SharedBlock[] teachers, int minutes)
    {
        for (; index < leads.Length + teachers.Length; index++)
        {
            var block = (index < leads.Length ? leads[index] : teachers[index - leads.Length]).Time;
            if (!block.Overlaps(span.From, span.To))
                continue;
            AddBeside(span with { To = Math.Max(span.From, block.From) }, index + 1, leads, teachers, minutes);
            AddBeside(span with { From = Math.Min(span.To, block.To) }, index + 1, leads, teachers, minutes);
            return;
        }
        AddStarts(span, minutes);
    }

    /// <summary>The starts worth looking at in a span: those that fill it without a gap, its end, the quarter hours, and after a session of another length.</summary>
    private void AddStarts(Minutes span, int minutes)
    {
        var last = span.To - minutes;
        if (last < span.From)
            return;
        foreach (var known in knownStarts)
        {
            if (span.From <= known && known <= last)
                starts.Add(known);
        }
        for (var start = span.From; start <= last; start += minutes)
            starts.Add(start);
        if (last == span.From)
            return;
        starts.Add(last);
        foreach (var length in lengths)
        {
            if (span.From + length <= last)
                starts.Add(span.From + length);
        }
        for (var start = (span.From + GridMinutes - 1) / GridMinutes * GridMinutes; start <= last; start += GridMinutes)
            starts.Add(start);
    }
}
