using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>One school's days by the index of the plan's horizon.</summary>
internal sealed class SchoolYear
{
    private readonly LocalDate first;
    private readonly int offset;
    private readonly ValueList<string> labels;
    private readonly bool[] clockChanges;
    private readonly int[] shapeOfDay;
    private readonly int[] taughtThrough;
    private readonly int[] weekOfDay;
    private readonly short[] labelOfDay;
    private readonly int[] mondays;
    private readonly DayFacts?[] fullLength;

    internal SchoolYear(SchoolCalendar school, LocalDate first, int count)
    {
        School = school;
        Count = count;
        this.first = first;
        offset = Period.DaysBetween(first, school.FirstDay);
        clockChanges = new bool[count];
        shapeOfDay = new int[count];
        taughtThrough = new int[count];
        weekOfDay = new int[count];
        labelOfDay = new short[count];
        fullLength = new DayFacts?[count];
        mondays = new int[school.Weeks.Count];
        for (var i = 0; i < mondays.Length; i++)
            mondays[i] = IndexOf(school.Weeks[i].Monday);
        labels = school.Rotation?.Labels ?? [];
        var zone = ZoneChanges.Of(school);
        var taught = 0;
        var week = -1;
        for (var day = 0; day < count; day++)
        {
            var facts = this[day];
            labelOfDay[day] = IndexOf(facts.RotationLabel);
            taughtThrough[day] = taught += facts.StudentsIn ? 1 : 0;
            clockChanges[day] = zone.Contains(facts.Date);
            while (week + 1 < school.Weeks.Count && school.Weeks[week + 1].Monday <= facts.Date)
                week++;
            weekOfDay[day] = week >= 0 && facts.Date <= school.Weeks[week].Sunday ? week : -1;
            shapeOfDay[day] = facts.StaffIn ? school.Year.ShapeOf(day - offset) : -1;
        }
        Shapes = school.Year.ShapeCount;
    }

    internal SchoolCalendar School { get; }

    internal int Count { get; }

    /// <summary>How many kinds of day there are on which staff are in: days of one kind open the same windows, but for those bound to dates.</summary>
    internal int Shapes { get; }

    internal DayFacts this[int day] =>
        (uint)(day - offset) < (uint)School.Days.Count ? School.Days[day - offset] : School.On(first.PlusDays(day));

    /// <summary>A short day at its full length, worked out once for all people; null for any other day.</summary>
    /// <remarks>Two threads that work it out at the same time find the same.</remarks>
    internal DayFacts? AtFullLength(int day) => fullLength[day] ??= School.AtFullLength(this[day]);

    internal LocalDate DateOf(int day) => this[day].Date;

    /// <summary>The kind of a day; −1 when nobody is in.</summary>
    internal int ShapeOf(int day) => shapeOfDay[day];

    /// <summary>The index of the school week that holds a day, or −1.</summary>
    internal int WeekOf(int day) => weekOfDay[day];

    /// <summary>The day on which a school week begins; before the horizon for a year that begins within a week.</summary>
    internal int MondayOf(int week) => mondays[week];

    internal int IndexOf(LocalDate date) => Period.DaysBetween(first, date);

    /// <summary>The index of a day's label in the rotation, or −1.</summary>
    internal int LabelOf(int day) => labelOfDay[day];

    /// <summary>The day of the week, 1 for Monday.</summary>
    internal int WeekdayOf(int day) => ((day + (int)first.DayOfWeek - 1) % 7) + 1;

    /// <summary>The index of a label in the rotation, or −1.</summary>
    internal short IndexOf(string? label)
    {
        for (short i = 0; label is not null && i < labels.Count; i++)
        {
            if (string.Equals(labels[i], label, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    /// <summary>Whether the clock changes on a day.</summary>
    internal bool HasClockChange(int day) => clockChanges[day];

    /// <summary>How many instructional days there are up to a day and with it.</summary>
    internal int TaughtThrough(int day) => day < 0 ? 0 : taughtThrough[Math.Min(day, Count - 1)];

    /// <summary>The last day that is no more than some instructional days after a day.</summary>
    internal int LastWithin(int day, int taught)
    {
        var most = taughtThrough[day] + taught;
        var last = day;
        while (last + 1 < Count && taughtThrough[last + 1] <= most)
            last++;
        return last;
    }

    /// <summary>The days of the horizon that lie between two dates, both included; the last is before the first when there are none.</summary>
    internal (int First, int Last) Between(LocalDate from, LocalDate to) =>
        (Math.Max(0, IndexOf(from)), Math.Min(Count - 1, IndexOf(to)));

    /// <summary>Whether the clock skips or repeats a moment of a session, so that it would be longer or shorter than it looks.</summary>
    internal bool ClockChangesDuring(int day, int from, int to)
    {
        if (!clockChanges[day])
            return false;
        var midnight = first.PlusDays(day).AtMidnight();
        var (start, end) = (
            School.Zone.MapLocal(midnight.PlusMinutes(from)),
            School.Zone.MapLocal(midnight.PlusMinutes(to))
        );
        return start.Count != 1
            || end.Count != 1
            || end.Single().ToInstant() - start.Single().ToInstant() != Duration.FromMinutes(to - from);
    }
}
