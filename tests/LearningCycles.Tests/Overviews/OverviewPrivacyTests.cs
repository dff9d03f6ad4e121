using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Support;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Meetings;
using LearningCycles.Tests.Observations;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Support;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

/// <summary>Whatever anybody writes, none of it comes out where it does not belong.</summary>
public class OverviewPrivacyTests
{
    private static readonly AdministratorPolicy ShowsAll = new() { ShowsStrained = true, ShowsSupportRequests = true };

    [Fact]
    public void NoTextReachesAnAdministratorOrAFinding()
    {
        var findings = 0;
        Holds(
            (numbers, words) =>
            {
                var day = Day(numbers);
                var overview = TeamOverview.Of(Team(words), Records(numbers, words), day);
                findings += overview.Health.Findings.Count;
                var seen = AdministratorOverview.Of([overview], day, ShowsAll);
                return !TextsOf(seen)
                    .Concat(overview.Health.Findings.SelectMany(TextsOf))
                    .Concat(overview.Health.Teachers.Select(teacher => teacher.ToString()))
                    .Concat(overview.Goals.Select(goal => goal.ToString()))
                    .Any(text => text.Contains(Marked.Sign, StringComparison.Ordinal));
            }
        );
        findings.Should().BePositive("otherwise nothing was looked at");
    }

    [Fact]
    public void EveryFieldForAdministratorsIsACountADateOrAState() =>
        Holds(
            (numbers, words) =>
            {
                var day = Day(numbers);
                var seen = AdministratorOverview.Of(
                    [TeamOverview.Of(Team(words), Records(numbers, words), day)],
                    day,
                    ShowsAll
                );
                return ReportRules.Check(seen.Fields.Select(field => field.ToEntry()).ToValueList()).Count == 0;
            }
        );

    [Fact]
    public void WithoutThePolicyAnAdministratorCannotTellThatThereIsStrainOrARequest() =>
        Holds(
            (numbers, words) =>
            {
                var day = Day(numbers);
                var records = Records(numbers, words);
                var calm = records with
                {
                    SupportRequests = [],
                    Relationships = records
                        .Relationships.Select(one =>
                            one.StrainSeenBy(one.Lead) is null ? one : GivenRelationship.Active(one.Teacher)
                        )
                        .ToValueList(),
                };
                return AdministratorOverview.Of([TeamOverview.Of(Team(words), records, day)], day)
                    == AdministratorOverview.Of([TeamOverview.Of(Team(words), calm, day)], day);
            }
        );

    [Fact]
    public void WithThePolicyTheyAreCounted()
    {
        var records = new TeamRecords
        {
            Relationships = [GivenRelationship.Strained()],
            SupportRequests = [GivenSupport.Request(), GivenSupport.At(SupportStage.Closed)],
        };
        var on = new LocalDate(2026, 11, 2);
        var seen = AdministratorOverview.Of([TeamOverview.Of(Team("x"), records, on)], on, ShowsAll);
        seen.Find(ReportFieldName.StrainedRelationships).Should().Be(new ReportValue.Count(1));
        seen.Find(ReportFieldName.OpenSupportRequests).Should().Be(new ReportValue.Count(1));
    }

    [Fact]
    public void TheMarksAreInEveryTextOfTheValues()
    {
        // Otherwise the properties above would look at nothing.
        var records = Records([.. Enumerable.Range(0, 40)], "x");
        new[]
        {
            records.Cycles[0].Intention.Goal!.Statement,
            records.Cycles[0].Intention.Indicators[0].EvidenceMethod,
            records.OneOnOnes.SelectMany(one => one.Agenda.Items).First().Text,
            records.NextSteps[0].Text,
            records.Goals[0].Goal.Statement,
            records.Goals[0].Content.Connection,
            records.Relationships[0].ToSnapshot().Onboarding.Conversation?.Notes ?? "⟦",
            records.SupportRequests[0].Concern,
            records.Observations[0].ToSnapshot().Notes,
        }
            .Should()
            .OnlyContain(text => text!.Contains(Marked.Sign, StringComparison.Ordinal));
        records.Cycles[0].Id.Should().Be(Given.Draft().Id, "ids stay");
    }

    [Fact]
    public void AnAdministratorsOverviewIsMadeOfTypesThatCannotHoldText()
    {
        // Below the overview a text is only computed: from an enum, a number or a day.
        var seen = new HashSet<Type>();
        var texts = new List<string>();
        Look(typeof(AdministratorOverview));
        seen.Should().Contain([typeof(ReportField), typeof(ReportValue.Count), typeof(ReportValue.State)]);
        texts.Should().Equal("State.Word");

        void Look(Type type)
        {
            if (!seen.Add(type))
                return;
            foreach (var argument in type.GetGenericArguments())
                Look(argument);
            if (type.Assembly != typeof(AdministratorOverview).Assembly || type.IsEnum)
                return;
            foreach (var kind in type.GetNestedTypes())
                Look(kind);
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            {
                if (field.FieldType == typeof(string))
                    texts.Add(
                        $"{type.Name}.{field.Name.Trim('<').Replace(">k__BackingField", "", StringComparison.Ordinal)}"
                    );
                else
                    Look(field.FieldType);
            }
        }
    }

    private static Team Team(string words) =>
        new($"{Marked.Sign} {words}", Given.Lee, [Given.Ana, Given.Bo, new("cy")]);

    private static LocalDate Day(int[] numbers) =>
        new LocalDate(2026, 9, 1).PlusDays(numbers.Length == 0 ? 0 : numbers[0] % 200);

    // A value of each kind at the stage that the numbers say, or none.
    private static TeamRecords Records(int[] numbers, string words)
    {
        var next = 0;
        return new()
        {
            Relationships = Some(() =>
                    Number() % 3 == 0
                        ? GivenRelationship.Strained(Number() % 2 == 0 ? GivenRelationship.Mia : null)
                        : GivenRelationship.At(Stage<RelationshipStage>())
                )
                .Select(one => Marked.Restored(one.ToSnapshot(), CoachingRelationship.Restore, words))
                .ToValueList(),
            Cycles = Some(() => Given.At(Stage<CycleStage>(), Number() % 2 == 0))
                .Select(one => Marked.Restored(WithChallenge(one.ToSnapshot()), LearningCycle.Restore, words))
                .ToValueList(),
            Goals = Some(() => GivenGoal.At(Stage<GoalStage>()))
                .Select(one => Marked.Restored(one.ToSnapshot(), GoalRecord.Restore, words))
                .ToValueList(),
            Series = Some(() => GivenTeam.Series(Given.Ana))
                .Select(one => Marked.Restored(one.ToSnapshot(), MeetingSeries.Restore, words))
                .ToValueList(),
            OneOnOnes = Some(() => Number() % 2 == 0 ? GivenMeeting.Debrief() : GivenMeeting.At(Stage<MeetingStage>()))
                .Select(one => Marked.Restored(one.ToSnapshot(), OneOnOne.Restore, words))
                .ToValueList(),
            NextSteps = Some(() => GivenNextStep.Step())
                .Concat(Some(() => GivenTeam.Step("s9", Given.Ana, Given.Lee)))
                .Select(one => Marked.Restored(one.ToSnapshot(), NextStep.Restore, words))
                .ToValueList(),
            Observations = Some(() => GivenObservation.At(Stage<ObservationStage>()))
                .Select(one => Marked.Restored(one.ToSnapshot(), Observation.Restore, words))
                .ToValueList(),
            SupportRequests = Some(() => GivenSupport.At(Stage<SupportStage>()))
                .Select(one => Marked.Restored(one.ToSnapshot(), SupportRequest.Restore, words))
                .ToValueList(),
        };

        int Number() => numbers.Length == 0 ? 0 : numbers[next++ % numbers.Length];

        TStage Stage<TStage>()
            where TStage : struct, Enum => Enum.GetValues<TStage>()[Number() % Enum.GetValues<TStage>().Length];

        IEnumerable<T> Some<T>(Func<T> make) => Enumerable.Range(0, 1 + (Number() % 3)).Select(_ => make()).ToList();

        static CycleSnapshot WithChallenge(CycleSnapshot snapshot) =>
            snapshot with
            {
                Intention = snapshot.Intention with
                {
                    Challenges = [new(Given.Ana, "pacing", GivenObservation.Checks), new(Given.Bo, "pacing")],
                },
            };
    }

    private static IEnumerable<string> TextsOf(AdministratorOverview overview) =>
        overview
            .Fields.SelectMany(field => new[] { field.ToString(), field.ToEntry().Name, field.ToEntry().Value })
            .Append(overview.ToString());

    private static IEnumerable<string> TextsOf(RuleViolation violation) =>
        violation
            .Finding.Values.SelectMany(value => value.Items.Append(value.Name))
            .Append(violation.ToString())
            .Append(violation.Finding.Template);

    private static void Holds(Func<int[], string, bool> property)
    {
        var numbers = Arb.From(Gen.Choose(0, 9_999).ArrayOf(), ArbMap.Default.ArbFor<int[]>().Shrinker);
        Prop.ForAll(numbers, ArbMap.Default.ArbFor<NonNull<string>>(), (life, words) => property(life, words.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(40).WithReplay(20261130, 16001));
    }
}
