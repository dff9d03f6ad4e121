using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>One pair's 1:1s over the year: the regular time that was chosen, the weeks that are due, and their bookings.</summary>
internal sealed class PairYear(CoachingPair pair, PersonYear lead, PersonYear teacher)
{
    internal CoachingPair Pair { get; } = pair;

    internal PersonYear Lead { get; } = lead;

    internal PersonYear Teacher { get; } = teacher;

    /// <summary>The 1:1s in order of week.</summary>
    internal List<Booking> Meetings { get; } = [];

    internal int Lost => Meetings.Count(meeting => !meeting.IsPlaced);

    /// <summary>A booking without identity, to ask where a meeting of this pair could be.</summary>
    internal Booking Probe(SchoolWeek week) => Meeting(week, week.Monday, week.Sunday, null, null);

    /// <summary>Whether a week is due when the first due week is the one of a phase (0 for the first, 1 for the second…).</summary>
    internal bool IsDue(SchoolWeek week, int phase) => (week.Number - 1) % Pair.Cadence.EveryWeeks == phase;

    /// <summary>Settles the regular time and makes a meeting for each due week.</summary>
    internal void Settle(
        RegularTime? regular,
        int phase,
        SchoolYear year,
        Func<SchoolWeek, RegularTime, Slot?> nominalOf
    )
    {
        var due = year.School.Weeks.Where(week => IsDue(week, phase)).ToList();
        var nominals = due.Select(week =>
                regular is not null && nominalOf(week, regular) is { } slot
                    ? year.At(slot.Day, slot.Start)
                    : (LocalDateTime?)null
            )
            .ToList();
        for (var i = 0; i < due.Count; i++)
        {
            var nominal = nominals[i];
            var (first, last) = DaysOf(due[i], nominal?.Date, i + 1 < due.Count ? nominals[i + 1]?.Date : null);
            first = LocalDate.Max(first, year.School.FirstDay);
            last = LocalDate.Min(last, year.School.LastDay);
            Meetings.Add(Meeting(due[i], first, last, regular, nominal));
        }
    }

    /// <summary>The days on which the policy allows a meeting; the whole week when it has no regular day.</summary>
    private (LocalDate First, LocalDate Last) DaysOf(SchoolWeek week, LocalDate? nominal, LocalDate? next) =>
        (nominal, Pair.Cadence.WhenClosed) switch
        {
            ({ } day, WhenClosed.Skip) => (day, day),
            ({ } day, WhenClosed.NextSchoolDay) => (day, next?.PlusDays(-1) ?? week.Sunday.PlusDays(7)),
            _ => (week.Monday, week.Sunday),
        };

    private Booking Meeting(
        SchoolWeek week,
        LocalDate first,
        LocalDate last,
        RegularTime? regular,
        LocalDateTime? nominal
    )
    {
        var key = SessionKey.OneOnOne(Pair.Lead, Pair.Teacher, week.Monday);
        var plan = new PlannedSession(key, Pair.Cadence.Minutes, first, last)
        {
            Week = week.Monday,
            Regular = regular,
            Nominal = nominal,
        };
        return new(plan, Lead, Teacher) { MayMove = Pair.Cadence.WhenClosed != WhenClosed.Skip };
    }
}
