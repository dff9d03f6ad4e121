using System.Globalization;
using System.Text.RegularExpressions;
using LearningCycles.Cycles;
using LearningCycles.Json;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Conventions;

/// <summary>What people write about teaching is in no <c>ToString</c>, so a host that logs a value tells nobody what was said in confidence.</summary>
public partial class PrivateWritingTests
{
    // What a ToString may show. Nothing that somebody wrote about teaching belongs here.
    private static readonly string[] MeantForAll =
    [
        // Names and titles that a school shows to all.
        "CycleTemplate.Name",
        "FeedbackProtocol.Name",
        "Framework.Name",
        "Framework.Version",
        "GoalField.Label",
        "GoalField.Name",
        "GoalField.Purpose",
        "GoalTemplate.Name",
        "Indicator.Name",
        "Measure.Unit",
        "Person.DisplayName",
        "Profile.Name",
        "ProtocolPhase.Name",
        "ProtocolStep.Name",
        "SloLevel.Name",
        "Team.Name",
        // Which field or question something was written to, by its name; a fingerprint; ids of cycles.
        "AgreementMoveDetails.Fingerprint",
        "AgreementText.Fingerprint",
        "GoalFacts.RunningCycles",
        "GoalFieldValue.Field",
        "WorkingStyleAnswer.Question",
        // Rules, machines and languages, and what a rule has to name so that somebody can mend it.
        "Finding.Text",
        "FindingValue.Items",
        "FindingValue.Kinds",
        "FindingValue.Name",
        "FindingWording.English",
        "FindingWording.Text",
        "MachineEntry.Mermaid",
        "MachineEntry.Subject",
        "Rule.Statement",
        "RuleEntry.Statement",
        "RuleEntry.Subject",
        "RuleLanguage.Code",
        "RuleStatement.Text",
        "RuleSupply.Text",
        "StageName.Name",
        "TermWording.Term",
        "TermWording.Text",
        // The fields of the administrators' report: counts, days and states.
        "ReportEntry.Name",
        "ReportEntry.Value",
        "ReportPolicy.FieldNames",
        "ReportPolicy.Words",
        "State.Word",
        // What is stored, and what a text has in a place where something else belongs, in short.
        "JsonForm.what",
        "JsonProblem.Message",
        "JsonProblem.Path",
    ];

    [Fact]
    public void WhatPeopleWriteAboutTeachingIsInNoText() =>
        string.Join('\n', ShownBy(Everything()))
            .Should()
            .Be(string.Join('\n', MeantForAll.Order(StringComparer.Ordinal)));

    [Fact]
    public void AnyTypeCanBeAsked() => ShownBy(Everything()).Where(line => line.Contains(' ')).Should().BeEmpty();

    [Fact]
    public void EveryTypeIsAskedThatCanHoldAText()
    {
        var asked = Everything();
        asked.Count.Should().BeGreaterThan(250);
        asked.Should().Contain(typeof(TeacherReflection)).And.Contain(typeof(RuleBook<CycleMove, CycleCase>));
    }

    [Fact]
    public void ATextThatIsShownIsFound() =>
        ShownBy([typeof(Diary), typeof(Box<Diary>)]).Should().Equal("Diary.Entry", "Diary.Others");

    private static HashSet<Type> Everything()
    {
        var planted = new PlantedInstance(hasOptional: true, takesLast: false);
        var open = typeof(LearningCycle)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false })
            .Where(type => !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type))
            .Append(typeof(Decision<LearningCycle>))
            .Append(typeof(JsonForm<LearningCycle>))
            .Append(typeof(JsonReading<LearningCycle>))
            .ToHashSet();
        foreach (var type in open)
            planted.Of(type);
        return [.. open, .. planted.Made.Where(type => type.IsVisible)];
    }

    // The members whose texts are shown by any of the types, in whatever state; a line with a blank is a type that could not be asked.
    private static SortedSet<string> ShownBy(IEnumerable<Type> types)
    {
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            foreach (
                var (hasOptional, takesLast) in new[] { (true, true), (true, false), (false, true), (false, false) }
            )
            {
                try
                {
                    var planted = new PlantedInstance(hasOptional, takesLast);
                    var text = planted.Of(type)!.ToString()!;
                    foreach (Match match in Planted().Matches(text))
                        shown.Add(planted.Members[int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]);
                }
                catch (Exception refusal)
                {
                    shown.Add($"{type} cannot be asked: {refusal.GetType().Name}{refusal.StackTrace}");
                }
            }
        }
        return shown;
    }

    [GeneratedRegex("⟦([0-9]+)⟧")]
    private static partial Regex Planted();

    private sealed record Diary(string Entry, ValueList<string> Others, string? Secret)
    {
        public override string ToString() => $"{Entry} {Others}";
    }

    private sealed record Box<T>(T Inside);
}
