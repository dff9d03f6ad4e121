namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Lists the parts that the learning cycles of a plan want, with their days.</summary>
internal static class CycleWishes
{
    /// <summary>Adds a pair's parts, and their sessions to the wishes of the board.</summary>
    internal static void Add(
        CyclePattern pattern,
        PairYear pair,
        CycleSpan cycle,
        CycleStages stages,
        Track meeting,
        Track observation,
        int weight,
        Growing<Wish> wishes,
        List<CyclePart> parts
    )
    {
        Meeting(SessionKind.Intention, 1, stages.Intention);
        for (var number = 1; number <= pattern.LearningActivities; number++)
            Meeting(SessionKind.LearningActivity, number, stages.Share(number, pattern.LearningActivities));
        for (var number = 1; number <= pattern.MidCycleChecks; number++)
            Meeting(SessionKind.MidCycleCheck, number, stages.Around(number, pattern.MidCycleChecks));
        for (var number = 1; number <= pattern.Observations; number++)
        {
            var days = stages.Share(number, pattern.Observations);
            var observed = Of(SessionKind.Observation, number, observation, days);
            var debrief = Of(SessionKind.Debrief, number, meeting, (days.First, stages.Learning.Last));
            (observed.Debrief, debrief.Observation) = (debrief, observed);
        }
        Meeting(SessionKind.Reflection, 1, stages.Reflection);
        for (var number = 1; number <= pattern.AdditionalSessions; number++)
            Meeting(SessionKind.Additional, number, stages.Share(number, pattern.AdditionalSessions));

        void Meeting(SessionKind kind, int number, (int First, int Last) days) => Of(kind, number, meeting, days);

        CyclePart Of(SessionKind kind, int number, Track track, (int First, int Last) days)
        {
            var part = new CyclePart
            {
                Pair = pair,
                Kind = kind,
                Cycle = cycle,
                Number = number,
                Minutes = track.Minutes,
                Session = wishes.Count,
                StageIsOpen = stages.AreOpen,
                Days = days,
            };
            parts.Add(part);
            wishes.Add(new(track, days.First, days.Last, weight));
            return part;
        }
    }
}
