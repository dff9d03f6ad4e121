using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A regular time as the search wants it: a weekday (1 to 7) or a rotation label (9 and more; 8 for one that the school does not have), and a starting minute.</summary>
internal readonly record struct Key(int Pattern, int Start);

/// <summary>One pair's 1:1s over the year: its weeks, the regular times that it might have, and the one it has.</summary>
/// <remarks>There is a session for every school week of the pair; the phase says which of them are wished for.</remarks>
internal sealed class PairYear
{
    // What lies before it is no weekday either: a label that the school does not have is on no day.
    private const int FirstLabel = 9;

    private readonly Horizon horizon;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly int firstWeek;
    private readonly int[] homes;
    private readonly int firstHome;

    internal PairYear(
        CoachingPair pair,
        RegularBy regularBy,
        Horizon horizon,
        int school,
        PersonDays lead,
        PersonDays teacher,
        Track track,
        Workroom work
    )
    {
        Pair = pair;
        this.horizon = horizon;
        Year = horizon.Years[school];
        School = school;
        Lead = lead;
        Teacher = teacher;
        Track = track;
        var calendar = Year.School;
        (firstDay, lastDay) = Year.Between(
            LocalDate.Max(pair.From ?? calendar.FirstDay, calendar.FirstDay),
            LocalDate.Min(pair.Until ?? calendar.LastDay, calendar.LastDay)
        );
        firstWeek = 0;
        while (firstWeek < calendar.Weeks.Count && Year.IndexOf(calendar.Weeks[firstWeek].Sunday) < firstDay)
            firstWeek++;
        var end = calendar.Weeks.Count;
        while (end > firstWeek && Year.IndexOf(calendar.Weeks[end - 1].Monday) > lastDay)
            end--;
        Weeks = lastDay < firstDay ? 0 : end - firstWeek;
        (homes, firstHome) = FindKeys(IsByLabel(regularBy), work);
    }

    internal CoachingPair Pair { get; }

    /// <summary>What the keys of the pair's sessions begin with.</summary>
    internal string KeyPrefix => field ??= SessionKey.PrefixOf(Pair.Lead, Pair.Teacher);

    /// <summary>The pair's place among the team's.</summary>
    internal int Index { get; init; }

    internal SchoolYear Year { get; }

    internal int School { get; }

    internal PersonDays Lead { get; }

    internal PersonDays Teacher { get; }

    internal Track Track { get; }

    /// <summary>How many school weeks the pair has, due or not.</summary>
    internal int Weeks { get; }

    /// <summary>The index of the first of the pair's sessions on the board; one for each week follows.</summary>
    internal int FirstSession { get; set; }

    /// <summary>The regular times that the pair might have.</summary>
    internal List<Key> Keys { get; private set; } = [];

    /// <summary>For each regular time and week the place it gives, if the calendar and the two people's own time allow one.</summary>
    internal ReadOnlySpan<int> Homes => homes.AsSpan(firstHome, Keys.Count * Weeks);

    /// <summary>Which of every so many weeks is the pair's, from 0.</summary>
    internal int Phase { get; set; }

    /// <summary>The index of the regular time that the pair has; −1 for none.</summary>
    internal int KeyIndex { get; set; } = -1;

    internal int Every => Pair.Cadence.EveryWeeks;

    internal SchoolWeek WeekAt(int week) => Year.School.Weeks[firstWeek + week];

    /// <summary>The running number of a week of the pair in its school's year, from 0.</summary>
    internal int NumberOf(int week) => firstWeek + week;

    /// <summary>The weeks that are due as they were published; null when the phase says it. A closure that takes a whole week away flips nobody's weeks.</summary>
    internal bool[]? Due { get; set; }

    internal bool IsDue(int week, int phase) => Due is null ? (firstWeek + week) % Every == phase : Due[week];

    /// <summary>The week that begins on a Monday; −1 for none.</summary>
    internal int WeekFrom(LocalDate monday)
    {
        for (var week = 0; week < Weeks; week++)
        {
            if (WeekAt(week).Monday == monday)
                return week;
        }
        return -1;
    }

    internal int HomeOf(int key, int week) => homes[firstHome + (key * Weeks) + week];

    internal int IndexOf(Key key)
    {
        for (var index = 0; index < Keys.Count; index++)
        {
            if (Keys[index] == key)
                return index;
        }
        return -1;
    }

    internal int IndexOf(RegularTime regular) => IndexOf(KeyOf(regular));

    internal RegularTime RegularOf(int index)
    {
        var key = Keys[index];
        var at = LocalTime.FromMinutesSinceMidnight(key.Start);
        return key.Pattern < FirstLabel
            ? new(DayPattern.On((IsoDayOfWeek)key.Pattern), at)
            : new(DayPattern.On(Year.School.Rotation!.Labels[key.Pattern - FirstLabel]), at);
    }

    /// <summary>Weekdays before labels, earlier days before later ones, earlier times before later ones.</summary>
    internal static int RankOf(Key key) => (key.Pattern * Minutes.EndOfDay) + key.Start;

    /// <summary>The place of the regular meeting of a week, whether or not it can be held there; none when the week has no such day.</summary>
    internal int NominalOf(int index, int week)
    {
        var home = HomeOf(index, week);
        if (home != Place.None)
            return home;
        var key = Keys[index];
        var (first, last) = DaysOf(week);
        for (var day = first; day <= last; day++)
        {
            if (Matches(key, day))
                return Place.Of(day, key.Start);
        }
        return Place.None;
    }

    /// <summary>The days of a week that are the pair's and the school year's.</summary>
    internal (int First, int Last) DaysOf(int week)
    {
        var monday = Year.MondayOf(firstWeek + week);
        return (Math.Max(monday, firstDay), Math.Min(monday + 6, lastDay));
    }

    /// <summary>The place of a moment.</summary>
    internal int PlaceOf(LocalDateTime start) => horizon.PlaceOf(start);

    /// <summary>The last day on which a session of the pair may be.</summary>
    internal int LastDay => lastDay;

    /// <summary>Whether a place is one of a regular time: any day with its label will do.</summary>
    internal bool IsAt(int index, int place) =>
        place >= 0 && Place.Start(place) == Keys[index].Start && Matches(Keys[index], Place.Day(place));

    /// <summary>The rotation label that a regular time goes by, counted from 1; 0 when it goes by weekday.</summary>
    internal int LabelOf(int index) => Math.Max(0, Keys[index].Pattern - FirstLabel + 1);

    /// <summary>The first day on which anything may be placed: what lies before it is past, or frozen.</summary>
    internal int OpenFrom { get; set; }

    /// <summary>A free place of a regular time in a week, or none.</summary>
    internal int FreeHome(Board board, int index, int week)
    {
        var session = FirstSession + week;
        var home = HomeOf(index, week);
        if (home == Place.None || (Place.Day(home) >= OpenFrom && board.IsFree(session, home)))
            return home;
        if (Keys[index].Pattern < FirstLabel)
            return Place.None;
        var (_, last) = DaysOf(week);
        for (var day = Place.Day(home) + 1; day <= last; day++)
        {
            var place = Place.Of(day, Keys[index].Start);
            if (day >= OpenFrom && Matches(Keys[index], day) && Track.Allows(place) && board.IsFree(session, place))
                return place;
        }
        return Place.None;
    }

    /// <summary>One of the places of a regular time in a week, which one being decided by <paramref name="turn" />; or none.</summary>
    internal int AnyHome(int index, int week, int turn)
    {
        var home = HomeOf(index, week);
        if (home == Place.None || Keys[index].Pattern < FirstLabel)
            return home;
        var (first, last) = DaysOf(week);
        // The home is one of them, so that this ends.
        while (true)
        {
            var place = Place.Of(first + (turn++ % (last - first + 1)), Keys[index].Start);
            if (Matches(Keys[index], Place.Day(place)) && Track.Allows(place))
                return place;
        }
    }

    private bool Matches(Key key, int day) =>
        key.Pattern < FirstLabel ? Year.WeekdayOf(day) == key.Pattern : Year.LabelOf(day) == key.Pattern - FirstLabel;

    private Key KeyOf(RegularTime regular) =>
        new(
            regular.On switch
            {
                DayPattern.Weekday weekday => (int)weekday.Day,
                DayPattern.Label label => FirstLabel + Year.IndexOf(label.Name),
                _ => throw new InvalidOperationException($"A regular time cannot be on {regular.On}."),
            },
            Minutes.At(regular.At)
        );

    /// <summary>Whether a regular time is on days with a label: a weekday cannot be, where planning time goes by label.</summary>
    private bool IsByLabel(RegularBy regularBy) =>
        Year.School.Rotation is not null
        && (
            regularBy == RegularBy.RotationLabel
            || (regularBy == RegularBy.AsWindowsAre && (GoesByLabel(Lead.Time) || GoesByLabel(Teacher.Time)))
        );

    private static bool GoesByLabel(PersonTime time)
    {
        foreach (var window in time.Planning)
        {
            if (window.On is DayPattern.Label)
                return true;
        }
        return false;
    }

    /// <summary>The regular times that the pair might have. Their places are in shared room, from an index on.</summary>
    private (int[] Homes, int First) FindKeys(bool byLabel, Workroom work)
    {
        if (Pair.Cadence.At is { } wish)
        {
            // A time that the pair chose stays theirs even if the year never allows it: then each meeting says why.
            Keys = [KeyOf(wish)];
            return (HomesOf(Keys[0]), 0);
        }
        var table = work.Keys;
        table.Begin(Weeks);
        for (var day = firstDay; day <= lastDay; day++)
        {
            var pattern = PatternOf(day, byLabel);
            if (pattern != 0)
                table.Add(pattern, Year.WeekOf(day) - firstWeek, Track.Between(day, day));
        }
        Keys = [.. table.Keys];
        var found = table.Homes;
        var room = work.Tracks;
        room.Begin();
        room.Reserve(found.Length, 0);
        found.CopyTo(room.Piece.AsSpan(room.Start));
        room.End(found.Length);
        return (room.Piece, room.Start);
    }

    /// <summary>What a regular time on a day goes by; 0 outside of the school's weeks, and on a day without a label where labels count.</summary>
    private int PatternOf(int day, bool byLabel)
    {
        if (Year.WeekOf(day) < 0)
            return 0;
        if (!byLabel)
            return Year.WeekdayOf(day);
        var label = Year.LabelOf(day);
        return label < 0 ? 0 : FirstLabel + label;
    }

    private int[] HomesOf(Key key)
    {
        var found = new int[Weeks];
        found.AsSpan().Fill(Place.None);
        for (var week = 0; week < Weeks; week++)
        {
            var (first, last) = DaysOf(week);
            for (var day = first; day <= last && found[week] == Place.None; day++)
            {
                var place = Place.Of(day, key.Start);
                if (Matches(key, day) && Track.Allows(place))
                    found[week] = place;
            }
        }
        return found;
    }
}
