using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places what each learning cycle wants, in the stage it belongs to: intention, observations with their debriefs, reflection.</summary>
internal sealed class CycleParts(CoachingPlan plan, SchoolYear year, Slots slots, Places places, Ledger ledger)
{
    /// <summary>How many days further off a part may be to spare the lead one more session on a day.</summary>
    private const int DaysPerSession = 2;

    /// <summary>The days without school that a debrief may wait in the first place; feedback over a break comes too late to use.</summary>
    private const int LongWeekend = 4;

    /// <summary>Every part of every cycle, placed or not.</summary>
    internal List<Part> Parts { get; } = [];

    /// <summary>A part of a cycle. An observation has its debrief; a debrief knows its observation.</summary>
    internal sealed class Part(Booking booking, bool stageIsOpen)
    {
        internal Booking Booking { get; } = booking;

        /// <summary>Whether the cycle is long enough for the part to have days of its own.</summary>
        internal bool StageIsOpen { get; } = stageIsOpen;

        internal Part? Debrief { get; init; }

        internal Part? Observation { get; set; }
    }

    internal void Place(IReadOnlyList<PairYear> pairs, Search search)
    {
        if (plan.Cycles is not { } pattern)
            return;
        foreach (var cycle in pattern.Cycles)
        {
            var stages = StagesOf(cycle, pattern);
            var coached = pairs.Where(pair => pair.Pair.RunsCycles).ToList();
            var observations = coached.SelectMany(pair => Observations(pair, cycle, pattern, stages)).ToList();
            var meetings = coached.SelectMany(pair => Meetings(pair, cycle, pattern, stages)).ToList();
            Parts.AddRange(observations);
            Parts.AddRange(observations.Select(observation => observation.Debrief!));
            Parts.AddRange(meetings);

            // Observations have the fewest choices: the lead's free time while the teacher teaches, and a debrief after it.
            foreach (var observation in FewestChoicesFirst(observations))
                TryPlaceObservation(observation);
            foreach (var meeting in FewestChoicesFirst(meetings))
            {
                if (!search.TryPlace(meeting.Booking))
                    TakeOwnOneOnOne(meeting.Booking);
            }
        }
    }

    /// <summary>Tries once more for every part that has no place.</summary>
    internal bool PlaceRest(Func<Booking, bool> tryPlace)
    {
        var any = false;
        foreach (var part in Parts.Where(part => part.StageIsOpen && !part.Booking.IsPlaced))
        {
            any |= part.Booking.Plan.Kind switch
            {
                SessionKind.Observation => TryPlaceObservation(part),
                SessionKind.Debrief => false,
                _ => tryPlace(part.Booking),
            };
        }
        return any;
    }

    /// <summary>
    /// The times at which a part may be, best first: an observation near the middle of its days, a meeting early in them,
    /// and either rather on a day on which the lead has little else, so that a stage does not become one long day.
    /// </summary>
    internal IReadOnlyList<Slot> SlotsOf(Booking booking)
    {
        var wanted = WantedDay(booking);
        return
        [
            .. AllSlotsOf(booking)
                .OrderBy(slot =>
                    Math.Abs(slot.Day - wanted)
                    + (DaysPerSession * ledger.CountOn(booking.Lead, asLead: true, slot.Day))
                )
                .ThenBy(slot => slot.Day)
                .ThenBy(slot => slot.Start),
        ];
    }

    /// <summary>The times at which a part may be, in order of time.</summary>
    internal IReadOnlyList<Slot> AllSlotsOf(Booking booking) => booking.Slots ??= slots.Of(booking, DaysOf(booking));

    private Range DaysOf(Booking booking) => year.Between(booking.Plan.Earliest, booking.Plan.Latest);

    private int WantedDay(Booking booking)
    {
        var days = DaysOf(booking);
        return booking.IsObservation ? year.MiddleOf(days) : days.Start.Value;
    }

    /// <summary>The times after an observation at which its debrief is soon enough.</summary>
    internal List<Slot> DebriefSlots(Booking debrief, Slot observed, int minutes)
    {
        var last = Math.Min(
            year.PlusInstructionalDays(observed.Day, plan.Cycles!.DebriefWithinDays),
            year.IndexOf(debrief.Plan.Latest)
        );
        return
        [
            .. slots
                .Of(debrief, observed.Day..(last + 1))
                .Where(slot => slot.Day > observed.Day || slot.Start >= observed.Start + minutes),
        ];
    }

    private bool TryPlaceObservation(Part part) =>
        part.StageIsOpen
        && (TryPlaceObservation(part, acrossBreaks: false) || TryPlaceObservation(part, acrossBreaks: true));

    private bool TryPlaceObservation(Part part, bool acrossBreaks)
    {
        var (observation, debrief) = (part.Booking, part.Debrief!.Booking);
        foreach (var slot in SlotsOf(observation))
        {
            if (!places.TryBook(observation, slot))
                continue;
            var lastDay = acrossBreaks ? year.Count : slot.Day + plan.Cycles!.DebriefWithinDays + LongWeekend;
            if (
                places.TryBookFirst(
                    debrief,
                    DebriefSlots(debrief, slot, observation.Plan.Minutes).Where(s => s.Day <= lastDay)
                )
            )
                return true;
            ledger.Unbook(observation);
        }
        return false;
    }

    /// <summary>
    /// Gives an intention or reflection meeting the time of the pair's own 1:1 when there is no other: the two meet in that
    /// week all the same, and a cycle without its beginning or its end would be none.
    /// </summary>
    private void TakeOwnOneOnOne(Booking meeting)
    {
        foreach (var slot in SlotsOf(meeting))
        {
            if (
                places.OnlyBlocker(meeting, slot) is not { Plan.Kind: SessionKind.OneOnOne } own
                || own.Lead != meeting.Lead
                || own.Teacher != meeting.Teacher
            )
                continue;
            ledger.Unbook(own);
            ledger.Book(meeting, slot.Day, slot.Start);
            return;
        }
    }

    private List<Part> FewestChoicesFirst(List<Part> parts) =>
        [
            .. parts
                .Where(part => part.StageIsOpen)
                .Select(part =>
                    (
                        part,
                        Choices: AllSlotsOf(part.Booking).Count(slot => places.ObstacleAt(part.Booking, slot) is null)
                    )
                )
                .OrderBy(choice => choice.Choices)
                .ThenBy(choice => choice.part.Booking.Plan.Key)
                .Select(choice => choice.part),
        ];

    private readonly record struct Days(LocalDate First, LocalDate Last);

    /// <summary>The days of a cycle's three stages, and its instructional days between intention and reflection.</summary>
    private sealed record Stages(Days Intention, LocalDate[] Learning, Days Reflection, bool AreOpen);

    private Stages StagesOf(CycleSpan cycle, CyclePattern pattern)
    {
        var whole = year.Between(cycle.First, cycle.Last);
        var taught = Enumerable
            .Range(whole.Start.Value, whole.End.Value - whole.Start.Value)
            .Where(day => year[day].StudentsIn)
            .Select(day => year[day].Date)
            .ToArray();
        if (taught.Length < 3)
            return new(new(cycle.First, cycle.Last), [], new(cycle.First, cycle.Last), AreOpen: false);
        // In a short cycle the outer stages give way, so that there is at least one day to learn on.
        var most = (taught.Length - 1) / 2;
        var (intention, reflection) = (Math.Min(pattern.IntentionDays, most), Math.Min(pattern.ReflectionDays, most));
        return new(
            new(cycle.First, taught[intention - 1]),
            taught[intention..^reflection],
            new(taught[^reflection], cycle.Last),
            AreOpen: true
        );
    }

    private static IEnumerable<Part> Observations(PairYear pair, CycleSpan cycle, CyclePattern pattern, Stages stages)
    {
        for (var number = 1; number <= pattern.Observations; number++)
        {
            var days = stages.AreOpen ? Share(stages.Learning, number, pattern.Observations) : stages.Intention;
            var end = stages.AreOpen ? stages.Learning[^1] : days.Last;
            var debrief = Of(
                pair,
                SessionKind.Debrief,
                cycle,
                number,
                pattern.MeetingMinutes,
                new(days.First, end),
                stages
            );
            var observation = new Part(
                Of(pair, SessionKind.Observation, cycle, number, pattern.ObservationMinutes, days, stages).Booking,
                stages.AreOpen
            )
            {
                Debrief = debrief,
            };
            debrief.Observation = observation;
            yield return observation;
        }
    }

    private static IEnumerable<Part> Meetings(PairYear pair, CycleSpan cycle, CyclePattern pattern, Stages stages) =>
        [
            Of(pair, SessionKind.Intention, cycle, 1, pattern.MeetingMinutes, stages.Intention, stages),
            Of(pair, SessionKind.Reflection, cycle, 1, pattern.MeetingMinutes, stages.Reflection, stages),
        ];

    /// <summary>The n-th of equal shares of the learning days, so that observations are spread over them.</summary>
    private static Days Share(LocalDate[] learning, int number, int of)
    {
        if (learning.Length < of)
            return new(learning[0], learning[^1]);
        return new(learning[(number - 1) * learning.Length / of], learning[(number * learning.Length / of) - 1]);
    }

    private static Part Of(
        PairYear pair,
        SessionKind kind,
        CycleSpan cycle,
        int number,
        int minutes,
        Days days,
        Stages stages
    )
    {
        var key = SessionKey.InCycle(pair.Pair.Lead, pair.Pair.Teacher, kind, cycle.Number, number);
        var session = new PlannedSession(key, minutes, days.First, days.Last) { Cycle = cycle.Number, Number = number };
        return new(new(session, pair.Lead, pair.Teacher), stages.AreOpen);
    }
}
