using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>Leads from a changed plan (another year, other pairs, other times) to a proposal, and from one that was looked at to the published calendar.</summary>
public sealed class CalendarChanges(CoachingStore store, CoachingDb db, TimeProvider time)
{
    /// <summary>What a changed plan makes of a published calendar: as little as possible, nothing of the past. It changes nothing.</summary>
    public async Task<Proposal> Propose(
        PublishedCalendar published,
        CoachingPlan changed,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(published);
        var today = (await db.SchoolAtHand(cancel)).Today(time);
        return Try(() =>
            new Proposal.Changed(
                Replanner.Replan(published.Calendar, changed, new(today, time.Now()), cancel),
                published.Version
            )
        );
    }

    /// <summary>The first calendar of a plan. It changes nothing.</summary>
    public Proposal Propose(CoachingPlan plan, CancellationToken cancel = default) =>
        Try(() => new Proposal.First(CadenceGenerator.Generate(plan, cancellationToken: cancel)));

    /// <summary>Publishes a proposal on the version that it was reckoned from.</summary>
    /// <exception cref="ArgumentException">The proposal was refused: there is nothing to publish.</exception>
    public Task<Saving> Publish(Proposal proposal, PersonId by, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.ToPublish is { } ready
            ? store.Save(KeptKinds.Calendars, ready.Calendar, ready.BasedOn, by, cancel)
            : throw new ArgumentException($"There is nothing to publish: {proposal}", nameof(proposal));
    }

    /// <summary>A proposal, or the refusal of a plan whose parts do not fit together: a window that names a label which the year does not have, a cycle outside of the year.</summary>
    internal static Proposal Try(Func<Proposal> propose)
    {
        try
        {
            return propose();
        }
        catch (ArgumentException problem)
        {
            return new Proposal.Refused(WithoutParameter(problem));
        }
    }

    // The name of a parameter is for programmers.
    private static string WithoutParameter(ArgumentException problem) =>
        problem.Message.Replace($" (Parameter '{problem.ParamName}')", "", StringComparison.Ordinal);
}
