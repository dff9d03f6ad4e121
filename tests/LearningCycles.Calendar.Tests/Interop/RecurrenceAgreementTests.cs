using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Calendar.Tests.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// Thousands of made rules name the same occurrences here, in python-dateutil and in libical. Where an engine reads a
/// shape of rule in another way, the shape has a name here and a section in docs/recurrence.md.
/// </summary>
public class RecurrenceAgreementTests
{
    private const int Rules = 4000;
    private const int Most = 20;

    private static readonly Lazy<IReadOnlyList<Question>> Asked = new(() =>
        [
            .. Enumerable
                .Range(0, Rules)
                .Select(number => new RuleMaker(number).MakeStarting())
                .OfType<(RecurrenceRule Rule, LocalDateTime Start)>()
                .Select(made => new Question(made.Rule, made.Start)),
        ]
    );

    // What python-dateutil 2.8 reads in another way, or fails at.
    private static readonly Shape[] DateutilsOwn =
    [
        new("BYSETPOS in the week of the start", rule => rule is { Frequency: Frequency.Weekly, BySetPos.Count: > 0 }),
        new("Week 53", rule => rule.ByWeekNo.Any(week => week is 53 or -53)),
        new(
            "An ordinal that no month has",
            rule => rule.ByMonth.Count > 0 && rule.ByDay.Any(day => day.Ordinal is > 5 or < -5)
        ),
    ];

    // What libical 3.0.16, as Debian 12 has it, reads in another way, refuses or never ends with.
    private static readonly Shape[] LibicalsOwn =
    [
        new("Hours, minutes or seconds as a limit beside INTERVAL", IsLimitedWithinTheDay),
        new(
            "Days from the end as a limit",
            rule =>
                (rule.Frequency < Frequency.Monthly && rule.ByMonthDay.Any(day => day < 0))
                || (rule.Frequency < Frequency.Daily && rule.ByYearDay.Any(day => day < 0))
        ),
        new(
            "BYSETPOS that counts times or weeks",
            rule =>
                rule.BySetPos.Count > 0
                && (
                    rule.Frequency < Frequency.Monthly
                    || rule.ByHour.Count + rule.ByMinute.Count + rule.BySecond.Count > 0
                )
        ),
        new(
            "BYMONTHDAY in each month of a year",
            rule => rule is { Frequency: Frequency.Yearly, ByMonthDay.Count: > 0, ByMonth.Count: 0 }
        ),
        new(
            "Days of the year within months or weeks",
            rule =>
                rule.Frequency == Frequency.Yearly
                && (rule.ByYearDay.Count > 0 || rule.ByWeekNo.Count > 0)
                && rule.ByMonth.Count + rule.ByMonthDay.Count + Math.Min(rule.ByYearDay.Count * rule.ByWeekNo.Count, 1)
                    > 0
        ),
        new(
            "Weeks from the end, weeks at the turn of the year",
            rule =>
                rule.ByWeekNo.Any(week => week is < 0 or 1 or > 51)
                || (rule.ByWeekNo.Count > 0 && rule.BySetPos.Count > 0)
        ),
        new(
            "WKST beside INTERVAL",
            rule => rule is { Frequency: Frequency.Weekly, Interval: > 1 } && rule.WeekStart != IsoDayOfWeek.Monday
        ),
    ];

    [ForeignRecurrenceFact(ForeignRecurrence.Dateutil)]
    public void DateutilNamesTheSame() => NamesTheSame(ForeignRecurrence.Dateutil, DateutilsOwn);

    [ForeignRecurrenceFact(ForeignRecurrence.Libical)]
    public void LibicalNamesTheSame() => NamesTheSame(ForeignRecurrence.Libical, LibicalsOwn);

    [ForeignRecurrenceFact(ForeignRecurrence.Dateutil)]
    public void DateutilStillReadsEachOfItsShapesInItsOwnWay() =>
        DiffersInEach(ForeignRecurrence.Dateutil, DateutilsOwn);

    [ForeignRecurrenceFact(ForeignRecurrence.Libical)]
    public void LibicalStillReadsEachOfItsShapesInItsOwnWay() => DiffersInEach(ForeignRecurrence.Libical, LibicalsOwn);

    [Fact]
    public void EveryShapeThatAnotherEngineReadsInItsOwnWayIsWrittenDown()
    {
        var text = File.ReadAllText(Path.Combine(SourceFolder.OfCaller(), "..", "..", "..", "docs", "recurrence.md"));
        DateutilsOwn.Concat(LibicalsOwn).Select(shape => shape.Name).Should().OnlyContain(name => text.Contains(name));
    }

    private static bool IsLimitedWithinTheDay(RecurrenceRule rule) =>
        rule.Frequency switch
        {
            Frequency.Hourly => rule.ByHour.Count > 0,
            Frequency.Minutely => rule.ByMinute.Count > 0 || (rule.Interval > 1 && rule.ByHour.Count > 0),
            Frequency.Secondly => rule.BySecond.Count > 0
                || (rule.Interval > 1 && rule.ByHour.Count + rule.ByMinute.Count > 0),
            _ => false,
        };

    private static void NamesTheSame(string engine, Shape[] shapes)
    {
        var questions = Asked
            .Value.Where(question => !Array.Exists(shapes, shape => shape.Has(question.Rule)))
            .ToList();
        questions.Should().HaveCountGreaterThan(2000);
        var answers = ForeignRecurrence.Ask(engine, questions.Select(question => question.Text));
        answers.Should().HaveSameCount(questions);
        var different = questions
            .Zip(answers)
            .Where(pair => pair.First.Expected != pair.Second)
            .Select(pair => $"{pair.First.Text}\n  here  {pair.First.Expected}\n  there {pair.Second}")
            .ToList();
        different.Should().BeEmpty();
    }

    // A shape that the engine now reads as we do is no excuse any more.
    private static void DiffersInEach(string engine, Shape[] shapes)
    {
        var questions = shapes
            .SelectMany(shape =>
                Asked
                    .Value.Where(question => shapes.Where(other => other.Has(question.Rule)).SequenceEqual([shape]))
                    .Take(60)
                    .Select(question => (Shape: shape, Question: question))
            )
            .ToList();
        var answers = ForeignRecurrence.Ask(engine, questions.Select(one => one.Question.Text));
        answers.Should().HaveSameCount(questions);
        var different = questions
            .Zip(answers)
            .Where(pair => pair.First.Question.Expected != pair.Second)
            .Select(pair => pair.First.Shape.Name)
            .ToHashSet(StringComparer.Ordinal);
        shapes.Select(shape => shape.Name).Where(name => !different.Contains(name)).Should().BeEmpty();
    }

    private sealed record Shape(string Name, Func<RecurrenceRule, bool> Has);

    private sealed class Question
    {
        internal Question(RecurrenceRule rule, LocalDateTime start)
        {
            Rule = rule;
            Start = start;
            var walk = new RecurrenceSet(IcsTime.At(start.InUtc().ToInstant()), rule)
                .Occurrences(start, start.PlusYears(40), Most)
                .GetEnumerator();
            var found = new List<string>();
            while (walk.MoveNext())
                found.Add(RuleText.Time(new IcsTime.Floating(walk.Current.Local)));
            Expected = string.Join(',', found);
            // One more where the rule itself ended; otherwise a foreign engine might look for it for ever.
            var hasEnded =
                rule.Count == found.Count
                || (
                    walk.End == RecurrenceEnd.Complete
                    && rule.Until is IcsTime.Utc until
                    && until.Instant < start.PlusYears(39).InUtc().ToInstant()
                );
            Text = $"{found[0]}\t{rule}\t{found.Count + (hasEnded ? 1 : 0)}";
        }

        internal RecurrenceRule Rule { get; }

        internal LocalDateTime Start { get; }

        internal string Text { get; }

        internal string Expected { get; }
    }
}
