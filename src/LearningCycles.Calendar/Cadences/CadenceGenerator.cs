using LearningCycles.Calendar.Cadences.Placing;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Leads from plans to calendars.</summary>
public static class CadenceGenerator
{
    /// <summary>Places every session of a plan that it can, and says of every other why not.</summary>
    /// <remarks>
    /// <para>The same plan gives the same calendar, whatever the order in which pairs and people are listed, and whatever
    /// the number of threads.</para>
    /// <para>Each pair gets the regular time at which most of the year's meetings can be held. What a closure displaces
    /// is placed by the cadence's policy, near its regular time, and may push another meeting of its week. Then each
    /// cycle's observations with their debriefs, and its intention and reflection meetings.</para>
    /// </remarks>
    /// <param name="plan">What is wished for.</param>
    /// <param name="options">How many threads work on the plan's teams; one when null.</param>
    /// <param name="progress">Told after each team, one step at a time, on the thread that did it. <see cref="Progress{T}" /> hands steps on without keeping their order.</param>
    /// <param name="cancellationToken">Looked at before each team.</param>
    /// <exception cref="ArgumentException">The plan names what its schools do not have (a rotation label, class period, term or school), or a cycle lies outside of the school year.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is left running.</exception>
    /// <returns>The placed sessions, none overlapping another of the same person, and the unplaced ones with reasons.</returns>
    /// <example>
    /// <code>
    /// var year = CadenceGenerator.Generate(plan);
    /// Console.WriteLine($"{year.Sessions.Count} sessions, {year.Unplaced.Count} without a time");
    /// // 119 sessions, 9 without a time
    /// Console.WriteLine(year.Sessions[0]); // 2026-08-24 08:50 OneOnOne lee → dee
    /// Console.WriteLine(year.Leads[0]); // lee: 110 of 111 placed, at most 110 possible
    /// </code>
    /// </example>
    public static CoachingCalendar Generate(
        CoachingPlan plan,
        GenerationOptions? options = null,
        IProgress<GenerationProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => PlanWork.Do(Guard.Against.Null(plan), options ?? GenerationOptions.Default, new(progress), cancellationToken);

    /// <summary>The calendars of many plans, such as a district's schools, in the order of the plans: each is what <see cref="Generate" /> gives.</summary>
    /// <remarks>
    /// Nothing is done before a calendar is asked for. Plans are taken one by one on the thread that asks, no more than
    /// two for each thread ahead of it, so a sequence that makes its plans as it goes never holds them all. Whoever stops
    /// asking early leaves nothing running: the enumerator's end waits for the teams that are at work.
    /// </remarks>
    /// <param name="plans">The plans, gone through once for each time that the calendars are.</param>
    /// <param name="options">How many threads work, each on a plan of its own; one when null.</param>
    /// <param name="progress">Told when a plan is begun or ready and after each team, one step at a time, on the thread that did it.</param>
    /// <param name="cancellationToken">Looked at before each plan and each team.</param>
    /// <exception cref="ArgumentException">While going through: a plan is null or misuse (see <see cref="Generate" />). The calendars of the plans before it come first.</exception>
    /// <exception cref="OperationCanceledException">While going through: it was cancelled; nothing is left running.</exception>
    /// <example>
    /// <code>
    /// CoachingPlan other = new(new("dune-2026-27"), abYear, [new(new("mia"), new("sam"), Cadence.Weekly(minutes: 30))]);
    /// foreach (var year in CadenceGenerator.GenerateAll([plan, other], new() { Threads = 2 }))
    ///     Console.WriteLine($"{year.Plan.Id}: {year.Sessions.Count} sessions");
    /// // cole-2026-27: 119 sessions
    /// // dune-2026-27: 40 sessions
    /// </code>
    /// </example>
    public static IEnumerable<CoachingCalendar> GenerateAll(
        IEnumerable<CoachingPlan> plans,
        GenerationOptions? options = null,
        IProgress<GenerationProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Null(plans);
        var how = options ?? GenerationOptions.Default;
        // Counted from the start each time that the calendars are gone through.
        return new[] { plans }.SelectMany(all => PlansInOrder.Of(all, how, new(progress), cancellationToken));
    }
}
