using System.Text.RegularExpressions;
using LearningCycles.Cycles;
using LearningCycles.Json;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Conventions;

/// <summary>What people write about teaching is in no <c>ToString</c>, so a host that logs a value tells nobody what was said in confidence.</summary>
public partial class PrivateWritingTests
{
    // What a ToString may show: names, titles and codes that a school shows to all, the words of rules, and what a rule's finding or a
    // problem in a text has to name. Nothing that somebody wrote about teaching belongs here.
    private static readonly string[] MeantForAll = ["TODO"];

    [Fact]
    public void WhatPeopleWriteAboutTeachingIsInNoText() => ShownBy(Everything()).Should().Equal(MeantForAll);

    [Fact]
    public void AnyTypeCanBeAsked() => ShownBy(Everything()).Where(line => line.Contains(' ')).Should().BeEmpty();

    [Fact]
    public void EveryTypeIsAskedThatCanHoldAText()
    {
        var asked = Everything();
        asked.Count.Should().BeGreaterThan(300);
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
                    var text = new PlantedInstance(hasOptional, takesLast).Of(type)!.ToString()!;
                    shown.UnionWith(Planted().Matches(text).Select(match => match.Groups[1].Value));
                }
                catch (Exception refusal)
                {
                    shown.Add($"{type} cannot be asked: {refusal.GetType().Name}{refusal.StackTrace}");
                }
            }
        }
        shown.Remove("an id");
        return shown;
    }

    [GeneratedRegex("\u00A4([^\u00A4]*)\u00A4")]
    private static partial Regex Planted();

    private sealed record Diary(string Entry, ValueList<string> Others, string? Secret)
    {
        public override string ToString() => $"{Entry} {Others}";
    }

    private sealed record Box<T>(T Inside);
}
