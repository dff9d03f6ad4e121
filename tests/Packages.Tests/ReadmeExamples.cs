using LearningCycles.Testing;

namespace Packages.Tests;

/// <summary>The two examples of the README: their code, and what they print.</summary>
internal static class ReadmeExamples
{
    private static readonly string Text = File.ReadAllText(Path.Combine(ApprovedText.SolutionFolder(), "README.md"))
        .ReplaceLineEndings("\n");

    internal static string FirstPrints => Fence("text", 0);

    internal static string SecondPrints => Fence("text", 1);

    /// <summary>A source file with both, each a method which returns what it made.</summary>
    internal static string Source =>
        $$"""
            using LearningCycles.Calendar.Cadences;
            using LearningCycles.Calendar.Exchange;
            using LearningCycles.Calendar.Ics;
            using LearningCycles.Calendar.Schools;
            using LearningCycles.Cycles;
            using LearningCycles.Goals;
            using LearningCycles.People;
            using NodaTime;

            internal static class Readme
            {
                internal static LearningCycle First()
                {
            {{Fence("csharp", 0)}}
                    return begun.Value;
                }

                internal static CoachingCalendar Second()
                {
            {{Fence("csharp", 1)}}
                    return year;
                }

                internal static IcsCalendar ForIcalNet()
                {
            {{OursInTheIcalNetSample}}
                    return ics;
                }
            }
            """;

    // The rest of that sample needs a package which is not to be had here.
    private static string OursInTheIcalNetSample =>
        File.ReadAllText(Path.Combine(ApprovedText.SolutionFolder(), "samples", "IcalNetInterop.cs"))
            .Split("// <ours>")[1]
            .Split("// </ours>")[0];

    private static string Fence(string language, int index) =>
        Text.Split($"```{language}\n")[index + 1].Split("```\n")[0];
}
