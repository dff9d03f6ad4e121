using System.Text;
using LearningCycles.Profiles;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Docs;

/// <summary>Writes the pages of <c>docs/</c> that come from the code.</summary>
internal static class GeneratedPages
{
    private const string Note =
        "Generated from the code by a test; `LEARNINGCYCLES_APPROVE=1 dotnet test tests/LearningCycles.Tests` writes it again.\n\n";

    internal static string Rules()
    {
        var text = new StringBuilder("# Rules\n")
            .Append(Note)
            .Append(
                "Each rule is a row of data with a lasting id. **R** is required: the move is refused until the rule is met. *a* is advice: the move is made and the finding goes with it; a dash means not asked. "
            )
            .Append(
                "Where a [profile](profiles.md) weighs a rule otherwise, it is named. `MOV` rules are asked of every machine; MOV-01 is the machine itself and cannot be taken out.\n"
            );
        foreach (var subject in RuleCatalogue.Rules.GroupBy(rule => rule.Subject, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(subject.Key);
            text.Append(
                "\n| id | weight | otherwise in | rule | what to supply | asked at | source |\n|---|---|---|---|---|---|---|\n"
            );
            foreach (var rule in subject)
            {
                var usual = rule.IsInBook ? rule.Severity : (Severity?)null;
                text.Append("| ").Append(rule.Rule).Append(" | ").Append(Mark(usual)).Append(" | ");
                text.AppendJoin(
                    ", ",
                    CoachingProfiles
                        .All.Where(profile => profile.SeverityOf(rule) != usual)
                        .Select(profile => $"{profile.Name}: {Mark(profile.SeverityOf(rule))}")
                );
                text.Append(" | ").Append(rule.Statement);
                text.Append(" | ").Append(rule.Supply);
                text.Append(" | ").AppendJoin(", ", rule.Guards);
                text.Append(" | ").Append(rule.Source).Append(" |\n");
            }
        }
        return text.ToString();
    }

    internal static string Machines()
    {
        var text = new StringBuilder("# State machines\n")
            .Append(Note)
            .Append(
                "Each picture is drawn from the one table that the code uses. `(reason)` marks a move that tells why, `(both)` one that both sides confirm, `(another)` one that makes another subject.\n"
            );
        foreach (var machine in RuleCatalogue.Machines)
            text.Append("\n## ")
                .Append(machine.Subject)
                .Append("\n```mermaid\n")
                .Append(machine.Mermaid)
                .Append("```\n");
        return text.ToString();
    }

    private static string Mark(Severity? severity) =>
        severity switch
        {
            null => "–",
            Severity.Required => "**R**",
            _ => "*a*",
        };
}
