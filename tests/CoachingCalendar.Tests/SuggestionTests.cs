using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("minuts", "minutes", "minutes|hours")]
    [InlineData("MINUTES", "minutes", "minutes|minuteS2")]
    [InlineData("u-3005", null, "u-3001|u-3006")]
    [InlineData("u-30001", null, "u-3001")]
    [InlineData("u3001", "u-3001", "u-3001|u-3002")]
    [InlineData("org-junper", "org-juniper", "org-juniper|org-pv")]
    [InlineData("s9-2027", null, "s1-2027|sy-2027")]
    [InlineData("term-x", null, "term-a|term-b")]
    public void IsTheUniqueNearestAndNoOtherNumber(string given, string? expected, string known) =>
        Suggestion.Nearest(given, known.Split('|')).Should().Be(expected);
}
