using System.Globalization;
using LearningCycles.Meetings;

namespace LearningCycles.Tests.Meetings;

public class MeetingCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(60).And.Contain(text => text.Contains("2026-09-15"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    private static List<string> In(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            var held = GivenMeeting.Held().With(new ProtocolRecord(FeedbackProtocols.Grow).With(new("goal"), "One"));
            object[] shown =
            [
                held,
                held.ToSnapshot(),
                held.LastChange,
                held.LastChange.Told,
                held.Agenda.Items,
                held.Record,
                held.Feedback,
                held.Protocol!,
                new AdjustmentDecision(GivenMeeting.HeldOn, AdjustedPart.Schedule, "Nine"),
                GivenMeeting.Facts() with
                {
                    CycleEnd = GivenMeeting.HeldOn,
                    EarlierMeetings = [held],
                },
                GivenSeries.With(GivenSeries.Moved(0)),
                GivenSeries.With(GivenSeries.Moved(0)).ToSnapshot(),
                GivenSeries.With(GivenSeries.Moved(0)).LastChange.Told,
                AgendaShare.Over([held]),
                FeedbackProtocols.All,
                MeetingMap.Moves.ToMermaid(),
            ];
            return
            [
                .. MeetingRuleExamples
                    .All.Select(example =>
                        MeetingRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                .. SeriesRuleExamples
                    .All.Select(example =>
                        SeriesRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                .. shown.Select(value => value.ToString()!),
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
