using FsCheck.Fluent;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>The engine names what the definition of each part names, whatever the frequency and the parts.</summary>
public class OracleTests
{
    private static readonly FsCheck.Gen<int> Numbers = Gen.Choose(0, int.MaxValue);

    [Fact]
    public void EveryRuleNamesWhatItsDefinitionNames() =>
        PropertyCheck.ForAll(
            Numbers,
            number =>
            {
                if (new RuleMaker(number).MakeStarting() is not var (rule, start))
                    return;
                rule = rule with { Until = null };
                var (named, end) = PlainOracle.Of(rule, start);
                Walked(rule, start, start, end).Should().Equal(named, "{0} starts at {1}", rule, start);
            },
            tests: 400
        );

    [Fact]
    public void AskedFromTheMiddleARuleNamesTheSame() =>
        PropertyCheck.ForAll(
            Numbers,
            number =>
            {
                if (new RuleMaker(number).MakeStarting() is not var (rule, start))
                    return;
                var all = Walked(rule, start, start, start.PlusYears(300), 60);
                for (var i = 0; i < all.Count; i += 7)
                {
                    Walked(rule, start, all[i], start.PlusYears(300), all.Count - i)
                        .Should()
                        .Equal(all.Skip(i), "{0} starts at {1}", rule, start);
                    Walked(rule, start, all[i].PlusSeconds(1), start.PlusYears(300), Math.Max(all.Count - i - 1, 1))
                        .Take(all.Count - i - 1)
                        .Should()
                        .Equal(all.Skip(i + 1), "{0} starts at {1}", rule, start);
                }
            },
            tests: 400
        );

    [Fact]
    public void AStartThatTheRuleDoesNotNameIsTheFirstAllTheSame() =>
        PropertyCheck.ForAll(
            Numbers,
            number =>
            {
                var (rule, seed) = new RuleMaker(number).Make();
                var (named, end) = PlainOracle.Of(rule, seed);
                Walked(rule, seed, seed, end)
                    .Should()
                    .Equal(named.Prepend(seed).Distinct(), "{0} starts at {1}", rule, seed);
            },
            tests: 150
        );

    // 9 parts and 7 frequencies, without the ten pairs that RFC 5545 §3.3.10 forbids: a property sees all of the table.
    [Fact]
    public void EveryPartIsMadeWithEveryFrequencyThatAllowsIt() =>
        Enumerable
            .Range(0, 4000)
            .Select(number => new RuleMaker(number).MakeStarting()?.Rule)
            .OfType<RecurrenceRule>()
            .SelectMany(rule =>
                rule.ToString()
                    .Split(';')
                    .Where(part => part.StartsWith("BY", StringComparison.Ordinal))
                    .Select(part => (rule.Frequency, part[..part.IndexOf('=', StringComparison.Ordinal)]))
            )
            .Distinct()
            .Should()
            .HaveCount((9 * 7) - 10);

    private static List<LocalDateTime> Walked(
        RecurrenceRule rule,
        LocalDateTime start,
        LocalDateTime from,
        LocalDateTime end,
        int? most = null
    ) =>
        [
            .. new RecurrenceSet(IcsTime.At(start.InUtc().ToInstant()), rule)
                .Occurrences(from, end, most)
                .Select(one => one.Local),
        ];
}
