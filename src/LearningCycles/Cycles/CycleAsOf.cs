using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;
using CycleChange = LearningCycles.Machines.Change<
    LearningCycles.Cycles.CycleStage,
    LearningCycles.Cycles.CycleMove,
    LearningCycles.Cycles.CycleMoveDetails
>;

namespace LearningCycles.Cycles;

/// <summary>Cuts a cycle back to the end of a day.</summary>
internal static class CycleAsOf
{
    internal static CycleSnapshot? Of(CycleSnapshot now, LocalDate day)
    {
        var history = now.History.TakeWhile(change => change.On <= day).ToValueList();
        if (history.Count == 0)
            return null;
        var revisions = history.Count(change => change.Move == CycleMove.ReviseIntention);
        var (end, plannedEnd) = EndOf(now, history);
        return now with
        {
            End = end,
            PlannedEnd = plannedEnd,
            History = history,
            Intention = Until(
                revisions < now.EarlierIntentions.Count ? now.EarlierIntentions[revisions] : now.Intention,
                day
            ),
            EarlierIntentions = now.EarlierIntentions.Take(revisions).ToValueList(),
            Calendar = now.Calendar with { Confirmations = Until(now.Calendar.Confirmations, day) },
            Plan = Reached(history, CycleStage.SettingIntention) ? now.Plan : new(),
            Learning = Reached(history, CycleStage.Learning) ? Until(now.Learning, day) : new(),
            Reflection = Reached(history, CycleStage.Reflecting) ? now.Reflection : new(),
        };
    }

    private static (LocalDate End, LocalDate? PlannedEnd) EndOf(CycleSnapshot now, ValueList<CycleChange> history)
    {
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i].Told.NewEnd is { } end)
                return (end, now.PlannedEnd);
        }
        return (now.PlannedEnd ?? now.End, null);
    }

    private static bool Reached(ValueList<CycleChange> history, CycleStage stage) =>
        history.Any(change => change.To == stage);

    private static Intention Until(Intention intention, LocalDate day) =>
        intention with
        {
            DataPoints = intention.DataPoints.Where(point => point.On <= day).ToValueList(),
            Confirmations = Until(intention.Confirmations, day),
            Indicators = intention
                .Indicators.Select(indicator => indicator with { Confirmations = Until(indicator.Confirmations, day) })
                .ToValueList(),
        };

    private static LearningRecord Until(LearningRecord record, LocalDate day) =>
        record with
        {
            Observations = record
                .Observations.Where(observation => observation.On <= day)
                .Select(observation => new CycleObservation(
                    observation.Teacher,
                    observation.Observer,
                    observation.On,
                    observation.Mode,
                    observation.Feedback.Where(item => item.GivenOn <= day).ToValueList()
                ))
                .ToValueList(),
            Data = record.Data.Where(data => data.On <= day).ToValueList(),
        };

    private static ValueList<Confirmation> Until(ValueList<Confirmation> confirmations, LocalDate day) =>
        confirmations.Where(confirmation => confirmation.On <= day).ToValueList();
}
