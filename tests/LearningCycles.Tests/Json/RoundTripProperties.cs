using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Meetings;
using LearningCycles.Tests.Agreements;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Machines;
using LearningCycles.Tests.Meetings;
using LearningCycles.Tests.Observations;
using LearningCycles.Tests.Properties;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Slos;
using LearningCycles.Tests.Support;
using NodaTime;

namespace LearningCycles.Tests.Json;

/// <summary>Whatever is written comes back equal by value.</summary>
public class RoundTripProperties
{
    // Texts that formats trip over: quotes, escapes, controls, both directions, beyond the basic plane, and halves of pairs.
    private static readonly string[] Pieces =
    [
        "\"",
        "\\",
        "/",
        "\\u0041",
        "\0",
        "\b",
        "\t",
        "\r\n",
        "\u007F",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFF",
        "\uFFFD",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u202Eabc\u202C",
        "e\u0301",
        "\u00E9",
        "\U0001F469\u200D\U0001F3EB",
        "\uD83D",
        "\uDE42",
        "<b>&'",
        " ",
        "a",
        "{}",
        "null",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static readonly Gen<LocalDate> Days = Gen.OneOf(
        Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2024, 2, 29), new LocalDate(0, 1, 1)),
        Gen.Choose(-3_000_000, 2_900_000).Select(days => new LocalDate(1970, 1, 1).PlusDays(days))
    );

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Elements(
            decimal.MaxValue,
            decimal.MinValue,
            0m,
            -0.0m,
            1.0000000000000000000000000000m,
            0.0000000000000000000000000001m
        ),
        ArbMap.Default.GeneratorFor<decimal>()
    );

    private static LocalDate LatestDay => LocalDate.MaxIsoValue;

    [Fact]
    public void AnyLifeOfACycle() =>
        Check(
            ArbMap.Default.ArbFor<int[]>(),
            numbers => ComesBack(LearningCyclesJson.Cycle, RandomCycles.Live(numbers).Cycle)
        );

    [Fact]
    public void AnyLifeOfAGoal() => AnyLife(new GoalMachineTests(), LearningCyclesJson.GoalRecord);

    [Fact]
    public void AnyLifeOfAStudentLearningObjective() =>
        AnyLife(new SloMachineTests(), LearningCyclesJson.StudentLearningObjective);

    [Fact]
    public void AnyLifeOfAOneOnOne() => AnyLife(new OneOnOneMachineTests(), LearningCyclesJson.OneOnOne);

    [Fact]
    public void AnyLifeOfAnObservation() => AnyLife(new ObservationMachineTests(), LearningCyclesJson.Observation);

    [Fact]
    public void AnyLifeOfAnAgreement() => AnyLife(new AgreementMachineTests(), LearningCyclesJson.CoachingAgreement);

    [Fact]
    public void AnyLifeOfASupportRequest() => AnyLife(new SupportMachineTests(), LearningCyclesJson.SupportRequest);

    [Fact]
    public void AnyLifeOfARelationship() =>
        AnyLife(new RelationshipMachineTests(), LearningCyclesJson.CoachingRelationship);

    [Fact]
    public void AnySeries() =>
        Check(
            (
                from text in Texts
                from days in Days.ArrayOf(2)
                from minutes in Gen.Choose(1, 480)
                from number in Gen.Choose(0, 7)
                select Changed(text, days, minutes, number)
            ).ToArbitrary(),
            series => ComesBack(LearningCyclesJson.MeetingSeries, series)
        );

    [Fact]
    public void ParticipantsThatStayAsBeforeComeBackSo()
    {
        var request = GivenStored.Support();
        var read = LearningCyclesJson.SupportRequest.Read(LearningCyclesJson.SupportRequest.Write(request)).Value;
        read.Participants.Should().Equal(request.Participants).And.NotBeEmpty();
    }

    [Fact]
    public void ANoThatWasToldIsNotTakenForNothingTold()
    {
        var assessment = LearningCyclesJson
            .GoalRecord.Read(LearningCyclesJson.GoalRecord.Write(GivenStored.Goal()))
            .Value.Assessment;
        assessment.NewGoalNeeded.Should().BeFalse();
    }

    [Fact]
    public void AnyTextsDaysAndNumbersInACycle() =>
        Check(
            (
                from texts in Texts.ArrayOf(8)
                from days in Days.ArrayOf(4)
                from numbers in Numbers.ArrayOf(2)
                select Written(texts, days, numbers)
            ).ToArbitrary(),
            cycle => ComesBack(LearningCyclesJson.Cycle, cycle)
        );

    [Fact]
    public void AnyNextStep() =>
        Check(
            (
                from text in Texts
                from reason in Texts
                from due in Days
                from day in Days
                from move in Gen.Choose(0, 3)
                select Lived(
                    NextStep.Agree(new("s" + move), text, move % 2 == 0 ? Given.Ana : null, due, day),
                    move,
                    day,
                    "." + reason
                )
            ).ToArbitrary(),
            step => ComesBack(LearningCyclesJson.NextStep, step)
        );

    [Fact]
    public void TrailingZerosOfADecimalComeBack()
    {
        var cycle = Written(
            ["", "", "", "", "", "", "", ""],
            [Given.Start, Given.Start, Given.Start, Given.Start],
            [41.50m, 1e-28m]
        );
        var text = LearningCyclesJson.Cycle.Write(cycle);
        text.Should().Contain("\"baseline\":41.50,\"target\":0.0000000000000000000000000001");
        LearningCyclesJson.Cycle.Write(LearningCyclesJson.Cycle.Read(text).Value).Should().Be(text);
    }

    [Fact]
    public void HalfASurrogatePairIsEscapedAndComesBack()
    {
        var step = NextStep.Agree(new("s1"), "cut \uD83D", null, null, Given.Start);
        var text = LearningCyclesJson.NextStep.Write(step);
        text.Should().Contain("\"text\":\"cut \\ud83d\"");
        LearningCyclesJson.NextStep.Read(text).Value.Text.Should().Be("cut \uD83D");
    }

    [Fact]
    public void ADayOfAnotherCalendarIsRefusedInWriting()
    {
        var step = NextStep.Agree(new("s1"), "x", null, Given.Start.WithCalendar(CalendarSystem.Julian), Given.Start);
        var act = () => LearningCyclesJson.NextStep.Write(step);
        act.Should()
            .Throw<JsonRefusedException>()
            .WithMessage("The NextStep is refused:\n$.due: the day is of the calendar Julian*");
    }

    [Fact]
    public void AValueThatNoWordNamesIsRefusedInWriting()
    {
        var snapshot = Given.Abandoned().ToSnapshot();
        var last = snapshot.History[^1];
        var cycle = LearningCycle.Restore(
            snapshot with
            {
                History =
                [
                    .. snapshot.History.Take(snapshot.History.Count - 1),
                    new(last.From, last.Move, last.To, last.On, last.Told with { AbandonReason = (AbandonReason)77 }),
                ],
            }
        );
        var act = () => LearningCyclesJson.Cycle.Write(cycle);
        act.Should()
            .Throw<JsonRefusedException>()
            .Which.Problems.Single()
            .Path.Should()
            .Be("$.history[3].told.abandonReason");
    }

    private static readonly LearningCycle Learning = Given.Learning();

    private static LearningCycle Written(string[] texts, LocalDate[] days, decimal[] numbers) =>
        Learning
            .With(
                new LearningRecord
                {
                    Data = [new(ClassroomDataMethod.Other, days[0], texts[0])],
                    Observations =
                    [
                        new(Given.Ana, Given.Lee, days[1], ObservationMode.Video, [new(LatestDay, texts[1], texts[2])]),
                    ],
                }
            )
            .With(
                Given.Plan() with
                {
                    Adjustments = [new(texts[3], AdjustmentKind.Design, days[2], texts[4])],
                    HasTeamTime = days[3] > days[2],
                }
            )
            .BeginReflection(Given.ReflectionBegan, new() { Rules = new([]) })
            .Value.With(
                new Reflection
                {
                    Teachers = [new(Given.Ana, texts[5], texts[6], null)],
                    Outcome = GoalOutcome.NotMet,
                    LeadResponse = texts[7],
                }
            )
            .ReturnToLearning(Given.ReflectionBegan, "." + texts[7])
            .Value.ReviseIntention(
                Given.ReflectionBegan,
                "." + texts[6],
                Given.Everyone(false),
                new() { Rules = new([]) }
            )
            .Value.With(
                new Intention
                {
                    Indicators =
                    [
                        new(new("i"), SuccessPerspective.Self, texts[0])
                        {
                            Measure = new(texts[1], numbers[0], numbers[1]),
                        },
                    ],
                }
            );

    private static NextStep Lived(NextStep step, int move, LocalDate on, string reason) =>
        (
            move switch
            {
                0 => step.Finish(on),
                1 => step.Drop(on, reason),
                2 => step.Carry(on, LatestDay),
                _ => step.Finish(on).Value.Reopen(on, reason),
            }
        ).TryGetValue(out var moved)
            ? moved
            : step;

    private static MeetingSeries Changed(string text, LocalDate[] days, int minutes, int number)
    {
        var open = new MeetingPolicy { Series = new([]) };
        var rhythm = new SeriesRhythm(
            2,
            (IsoDayOfWeek)((number % 7) + 1),
            new(8, minutes % 60),
            minutes,
            days[0],
            days[0]
        );
        return GivenSeries
            .Chosen()
            .Except(GivenSeries.ChosenOn, new(days[0], number % 2 == 0 ? null : new(days[1], new(9, 0), minutes)), open)
            .Value.Change(GivenSeries.ChosenOn, rhythm, "." + text, [Given.Ana, Given.Lee], open)
            .Value.End(GivenSeries.ChosenOn, "." + text, open)
            .Value;
    }

    private static void AnyLife<TSubject, TStage, TMove>(
        MachineContract<TSubject, TStage, TMove> machine,
        JsonForm<TSubject> form
    )
        where TSubject : class
        where TStage : struct, Enum
        where TMove : struct, Enum =>
        Check(Gen.Choose(0, 9_999).ArrayOf().ToArbitrary(), numbers => ComesBack(form, machine.LifeOf(numbers)));

    private static bool ComesBack<T>(JsonForm<T> form, T value)
        where T : class
    {
        var text = form.Write(value);
        var read = form.Read(text).Value;
        read.Should().Be(value);
        form.Write(read).Should().Be(text);
        form.Read(form.Write(value, indented: true)).Value.Should().Be(value);
        return true;
    }

    private static void Check<T>(Arbitrary<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261, 7));
}
