using System.Globalization;
using LearningCycles.Cycles;

namespace LearningCycles.Tests.Cycles;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(80).And.Contain(text => text.Contains("2026-09-01"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    private static List<string> In(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return
            [
                .. CycleRuleExamples
                    .All.Select(example =>
                        CycleRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                .. Given.Learning().BeginLearning(Given.Start).Violations.Select(violation => violation.ToString()),
                Given.Reflecting(team: true).ToString(),
                Given.Reflecting(team: true).LastChange.ToString(),
                CycleMap.ToMermaid(),
                FluentActions
                    .Invoking(() => Given.Closed().With(Given.Intention()))
                    .Should()
                    .Throw<PartNotOpenException>()
                    .Which.Message,
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
