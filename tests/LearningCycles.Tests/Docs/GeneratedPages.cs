using System.Globalization;
using System.Reflection;
using System.Text;
using LearningCycles.Cycles;
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

    internal static string Profiles()
    {
        var text = new StringBuilder("# Profiles\n")
            .Append(Note)
            .Append(
                "A profile is a set of policies as data: which [rules](rules.md) are asked and how much they weigh, the numbers, and what stages are called. "
            )
            .Append("It never adds a machine. A school starts from one and changes what it does otherwise.\n\n");
        text.Append(
            "| profile | id | setting the intention | learning | reflecting | comes from |\n|---|---|---|---|---|---|\n"
        );
        foreach (var profile in CoachingProfiles.All)
            text.Append("| ")
                .AppendJoin(
                    " | ",
                    profile.Name,
                    $"`{profile.Id}`",
                    profile.NameOf(CycleStage.SettingIntention),
                    profile.NameOf(CycleStage.Learning),
                    profile.NameOf(CycleStage.Reflecting),
                    profile.Source
                )
                .Append(" |\n");
        foreach (var profile in CoachingProfiles.All)
        {
            text.Append("\n## ").Append(profile.Name).Append('\n');
            var lines = Differences(profile).ToList();
            if (lines.Count == 0)
                text.Append("The rules and numbers as they are.\n");
            foreach (var line in lines)
                text.Append("- ").Append(line).Append('\n');
        }
        text.Append("\n## The numbers\n| policy | number | unless set |");
        foreach (var profile in CoachingProfiles.All)
            text.Append(' ').Append(profile.Name).Append(" |");
        text.Append("\n|---|---|---|");
        foreach (var _ in CoachingProfiles.All)
            text.Append("---|");
        text.Append('\n');
        foreach (var policy in Policies)
        foreach (var number in policy.PropertyType.GetProperties().Where(p => p.PropertyType == typeof(int)))
        {
            text.Append("| ").Append(policy.Name).Append(" | ").Append(number.Name).Append(" | ");
            text.Append(Number(CoachingProfiles.Denver)).Append(" |");
            foreach (var profile in CoachingProfiles.All)
                text.Append(' ')
                    .Append(Number(profile) == Number(CoachingProfiles.Denver) ? "" : Number(profile))
                    .Append(" |");
            text.Append('\n');

            string Number(Profile profile) =>
                ((int)number.GetValue(policy.GetValue(profile))!).ToString(CultureInfo.InvariantCulture);
        }
        return text.ToString();
    }

    private static IEnumerable<PropertyInfo> Policies =>
        typeof(Profile)
            .GetProperties()
            .Where(property => property.PropertyType.Name.EndsWith("Policy", StringComparison.Ordinal));

    private static IEnumerable<string> Differences(Profile profile)
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            var usual = rule.IsInBook ? rule.Severity : (Severity?)null;
            if (profile.SeverityOf(rule) == usual)
                continue;
            yield return profile.SeverityOf(rule) switch
            {
                null => $"{rule.Rule} ({rule.Subject}) is not asked: {rule.Statement}",
                var weight when usual is null =>
                    $"{rule.Rule} ({rule.Subject}) is asked too, {Mark(weight)}: {rule.Statement}",
                var weight =>
                    $"{rule.Rule} ({rule.Subject}) is {Mark(weight)} instead of {Mark(usual)}: {rule.Statement}",
            };
        }
    }

    private static string Mark(Severity? severity) =>
        severity switch
        {
            null => "–",
            Severity.Required => "**R**",
            _ => "*a*",
        };
}
