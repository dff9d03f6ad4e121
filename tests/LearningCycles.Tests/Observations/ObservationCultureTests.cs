using System.Globalization;
using LearningCycles.Observations;

namespace LearningCycles.Tests.Observations;

public class ObservationCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(40).And.Contain(text => text.Contains("2026-09-22"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    private static List<string> In(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var released = GivenObservation.InReleased();
            return
            [
                .. ObservationRuleExamples
                    .All.Select(example =>
                        ObservationRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                released.ToString(),
                released.ToSnapshot().ToString(),
                released.LastChange.Told.ToString(),
                GivenObservation.Facts().ToString(),
                GivenObservation.Preferences().ToString(),
                GivenObservation.Plan().ToString(),
                new MoveConsent(ObserverMove.Model, GivenObservation.Lesson).ToString(),
                new ObservationCase(
                    released,
                    ObservationMove.Hold,
                    GivenObservation.Lesson,
                    new() { HeldOn = GivenObservation.Lesson },
                    ObservationPolicy.Default,
                    ObservationFacts.None
                ).ToString(),
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
