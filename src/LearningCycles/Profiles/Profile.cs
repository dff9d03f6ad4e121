using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Profiles;

/// <summary>A way of coaching as data: which rules are asked and how much they weigh, the numbers, and what stages are called. Never another machine.</summary>
/// <remarks>A school's own is another value: <c>CoachingProfiles.Denver with { Id = "cole", Cycles = … }</c>.</remarks>
/// <example>
/// <code>
/// var cole = CoachingProfiles.Denver with
/// {
///     Id = "cole", Name = "Cole Middle School", Source = "Our own",
///     Cycles = CoachingProfiles.Denver.Cycles with { MaximumAdjustments = 1 },
///     StageNames = [new(CycleStage.Learning, "Try it")],
/// };
/// Console.WriteLine($"{cole}: {cole.NameOf(CycleStage.Learning)}, {cole.NameOf(CycleStage.Reflecting)}");
/// // Cole Middle School: Try it, Reflecting
/// </code>
/// </example>
public sealed record Profile
{
    /// <summary>A short lasting name, such as <c>impact-cycle</c>.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.UnwritableId(value);
    }

    /// <summary>A name to show.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Where the profile comes from, and how sure we can be of it.</summary>
    public required string Source
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What it asks of a learning cycle.</summary>
    public CyclePolicy Cycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CyclePolicy.Default;

    /// <summary>What it asks of a goal. A cycle's intention is held against the numbers in <c>Cycles.Goals</c> instead.</summary>
    public GoalPolicy Goals
    {
        get;
        init => field = Guard.Against.Null(value);
    } = GoalPolicy.Default;

    /// <summary>What it asks of a student learning objective.</summary>
    public SloPolicy Slos
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SloPolicy.Default;

    /// <summary>What it asks of a coaching relationship.</summary>
    public RelationshipPolicy Relationships
    {
        get;
        init => field = Guard.Against.Null(value);
    } = RelationshipPolicy.Default;

    /// <summary>What it asks of a 1:1, its series and its next steps.</summary>
    public MeetingPolicy Meetings
    {
        get;
        init => field = Guard.Against.Null(value);
    } = MeetingPolicy.Default;

    /// <summary>What it asks of an observation.</summary>
    public ObservationPolicy Observations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ObservationPolicy.Default;

    /// <summary>What it asks of a coaching agreement.</summary>
    public AgreementPolicy Agreements
    {
        get;
        init => field = Guard.Against.Null(value);
    } = AgreementPolicy.Default;

    /// <summary>What it asks of a support request.</summary>
    public SupportPolicy Support
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SupportPolicy.Default;

    /// <summary>What it asks of the calendars of all leads together.</summary>
    public CalendarReviewPolicy Calendars
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CalendarReviewPolicy.Default;

    /// <summary>What it asks of a look at how coaching goes.</summary>
    public HealthPolicy Health
    {
        get;
        init => field = Guard.Against.Null(value);
    } = HealthPolicy.Default;

    /// <summary>What it asks of a report for people who take no part.</summary>
    public ReportPolicy Reports
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ReportPolicy.Default;

    /// <summary>What it calls the stages of a cycle; a stage without an entry keeps its own name.</summary>
    public ValueList<StageName> StageNames
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one.Stage, nameof(StageNames));
    } = [];

    /// <summary>What the profile calls a stage.</summary>
    public string NameOf(CycleStage stage)
    {
        Guard.Against.EnumOutOfRange(stage);
        foreach (var one in StageNames)
        {
            if (one.Stage == stage)
                return one.Name;
        }
        return stage.ToString();
    }

    /// <summary>This profile with other frameworks, wherever a policy asks for them.</summary>
    /// <param name="frameworks">The frameworks whose indicators may be named, each once.</param>
    /// <exception cref="ArgumentException">A framework is given twice.</exception>
    public Profile WithFrameworks(ValueList<Framework> frameworks)
    {
        Guard.Against.NullOrRepeated(frameworks, framework => framework.Id, nameof(frameworks));
        return this with
        {
            Goals = Goals with { Frameworks = frameworks },
            Cycles = Cycles with { Frameworks = frameworks, Goals = Cycles.Goals with { Frameworks = frameworks } },
        };
    }

    /// <summary>How much a rule of the catalogue weighs in this profile; null when it is not asked.</summary>
    /// <example>
    /// <code>
    /// var grow = CoachingProfiles.Grow;
    /// foreach (var rule in RuleCatalogue.Rules.Where(rule => grow.SeverityOf(rule) is null &amp;&amp; rule.IsInBook))
    ///     Console.WriteLine(rule);
    /// // Learning cycle: INT-08 At least one success indicator maps to an indicator of the framework.
    /// // Learning cycle: LRN-06 Classroom data is gathered in several ways.
    /// </code>
    /// </example>
    public Severity? SeverityOf(RuleEntry rule) => RuleCatalogue.SeverityIn(this, Guard.Against.Null(rule));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
