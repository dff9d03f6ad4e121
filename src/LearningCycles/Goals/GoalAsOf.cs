using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>Cuts a goal back to the end of a day.</summary>
internal static class GoalAsOf
{
    internal static GoalSnapshot? Of(GoalSnapshot now, LocalDate day)
    {
        var history = now.History.TakeWhile(change => change.On <= day).ToValueList();
        if (history.Count == 0)
            return null;
        var revisions = history.Count(change => change.Move == GoalMove.Revise);
        var wasActive = history.Any(change => change.To == GoalStage.Active);
        // An assessment has no day of its own: it is shown once it was judged, and while it is written now.
        var isJudged = history.Count == now.History.Count || history.Any(change => change.To == GoalStage.Assessed);
        return now with
        {
            History = history,
            Content = Until(
                revisions < now.EarlierVersions.Count ? now.EarlierVersions[revisions].Content : now.Content,
                day
            ),
            EarlierVersions = now.EarlierVersions.Take(revisions).ToValueList(),
            Progress = wasActive ? now.Progress.Where(progress => progress.On <= day).ToValueList() : [],
            Assessment = isJudged ? now.Assessment : new(),
        };
    }

    private static GoalContent Until(GoalContent content, LocalDate day) =>
        content with
        {
            DataPoints = content.DataPoints.Where(point => point.On <= day).ToValueList(),
            Confirmations = Until(content.Confirmations, day),
            Indicators = content
                .Indicators.Select(indicator => indicator with { Confirmations = Until(indicator.Confirmations, day) })
                .ToValueList(),
        };

    private static ValueList<Confirmation> Until(ValueList<Confirmation> confirmations, LocalDate day) =>
        confirmations.Where(confirmation => confirmation.On <= day).ToValueList();
}
