using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>Computes how coaching goes with one teacher.</summary>
internal sealed class TeacherLook
{
    private readonly PersonId lead;
    private readonly PersonId teacher;
    private readonly PersonId viewer;
    private readonly TeamRecords records;
    private readonly LocalDate on;
    private readonly HealthPolicy policy;
    private readonly HealthFacts facts;
    private readonly CoachingRelationship? relationship;
    private readonly LearningCycle? cycle;
    private readonly ValueList<OneOnOne> held;

    internal TeacherLook(
        PersonId lead,
        PersonId teacher,
        PersonId viewer,
        TeamRecords records,
        LocalDate on,
        HealthPolicy policy,
        HealthFacts facts
    )
    {
        this.lead = lead;
        this.teacher = teacher;
        this.viewer = viewer;
        this.records = records;
        this.on = on;
        this.policy = policy;
        this.facts = facts;
        relationship = records
            .Relationships.Where(one => one.Lead == lead && one.Teacher == teacher)
            .OrderByDescending(one => one.IsOpen)
            .ThenByDescending(one => one.LastChange.On)
            .FirstOrDefault();
        cycle = CycleThatCounts(records.Cycles, lead, teacher);
        held = records
            .OneOnOnes.Where(one => one.Lead == lead && one.Teacher == teacher && one.WasHeld && one.HeldOn <= on)
            .ToValueList();
    }

    internal TeacherHealth Health()
    {
        var health = new TeacherHealth(teacher, on)
        {
            Relationship = relationship?.Stage,
            Cycle = cycle is null
                ? null
                : new(cycle.Id, cycle.Stage, cycle.End, DueDates.SchoolDaysLeft(on, cycle.End, facts.CountSchoolDays)),
            OneOnOnes = Cadence(),
            Agency = Agency(),
            Observations = FollowUps(),
            Requests = Requests()
                .Select(request => new SupportFollowUp(
                    request.MayRead(viewer) ? request.Id : null,
                    request.Stage,
                    request.IsOpen,
                    request.RaisedOn,
                    facts.CountSchoolDays.Passed(request.LeaderUpdatedOn ?? request.RaisedOn, on)
                ))
                .ToValueList(),
            Strain = Strain(),
        };
        health = WithSteps(health);
        return health with { Findings = health.Check(policy) };
    }

    /// <summary>The cycle that counts for a teacher: a running or paused one, else a draft, else the last one; the later of two alike.</summary>
    internal static LearningCycle? CycleThatCounts(ValueList<LearningCycle> cycles, PersonId lead, PersonId teacher) =>
        cycles
            .Where(one => one.Coach == lead && one.Teachers.Contains(teacher))
            .OrderBy(one =>
                one.Stage switch
                {
                    CycleStage.Draft => 1,
                    CycleStage.Closed or CycleStage.Abandoned => 2,
                    _ => 0,
                }
            )
            .ThenByDescending(one => one.Start)
            .FirstOrDefault();

    private CadenceHealth Cadence()
    {
        var series = records
            .Series.Where(one => one.Lead == lead && one.Teacher == teacher && one.Stage == SeriesStage.Chosen)
            .OrderByDescending(one => one.Rhythm.First)
            .FirstOrDefault();
        if (series is null)
            return CadenceHealth.WithoutSeries;
        LocalDate? last = null;
        foreach (var meeting in held)
        {
            if (meeting.HeldOn is { } day && !(day <= last))
                last = day;
        }
        return CadenceHealth.Of(
            series.Rhythm.IntervalWeeks,
            last,
            Later(last is null ? series.Rhythm.First : null, TakenUpAgain()),
            on,
            relationship?.Stage == RelationshipStage.Suspended || cycle?.Stage == CycleStage.Paused,
            policy.Cadence,
            facts.CountSchoolDays
        );
    }

    // The last day on which coaching or the cycle went on after a rest; nothing is overdue for the days of the rest.
    private LocalDate? TakenUpAgain()
    {
        LocalDate? day = null;
        foreach (var change in relationship?.History ?? [])
        {
            if (change.Move == RelationshipMove.Return && change.On <= on)
                day = Later(day, change.On);
        }
        foreach (var change in cycle?.History ?? [])
        {
            if (change.Move == CycleMove.Resume && change.On <= on)
                day = Later(day, change.On);
        }
        return day;
    }

    private TeacherHealth WithSteps(TeacherHealth health)
    {
        var ofThePair = new HashSet<NextStepId>(
            records
                .OneOnOnes.Where(one => one.Lead == lead && one.Teacher == teacher)
                .SelectMany(one => one.Record.NextSteps)
        );
        var open = records
            .NextSteps.Where(step => step.IsOpen && (step.Owner == teacher || ofThePair.Contains(step.Id)))
            .ToList();
        return health with
        {
            OpenSteps = open.Count,
            OpenLeadSteps = open.Count(step => step.Owner == teacher && step.ProposedBy == lead),
            OverdueSteps = open.Where(step => step.IsOverdue(on)).Select(step => step.Id).ToValueList(),
        };
    }

    private TeacherAgency Agency()
    {
        if (cycle is null)
            return TeacherAgency.None;
        int items = 0,
            byTeacher = 0,
            byLead = 0,
            meetings = 0,
            led = 0;
        foreach (var meeting in held)
        {
            if (meeting.Cycle != cycle.Id)
                continue;
            meetings++;
            if (meeting.LedBy == teacher)
                led++;
            foreach (var item in meeting.Agenda.Items)
            {
                if (!item.IsWritten || item.Author is null)
                    continue;
                items++;
                if (item.Author == teacher)
                    byTeacher++;
                else if (item.Author == lead)
                    byLead++;
            }
        }
        return new(
            items,
            byTeacher,
            byLead,
            meetings,
            led,
            cycle.Plan.Approaches.Count,
            cycle.Plan.Approaches.Count(approach => approach.ChosenBy.Contains(teacher))
        );
    }

    // An observation may be kept on its own, in the cycle's record, or in both; it is one when observer and day are the same.
    private ValueList<ObservationFollowUp> FollowUps()
    {
        var seen = new SortedDictionary<LocalDate, bool>();
        foreach (var observation in records.Observations)
        {
            if (observation.Observer == lead && observation.ToCycleObservation() is { } kept)
                Add(kept);
        }
        foreach (var one in records.Cycles)
        foreach (var kept in one.Learning.Observations)
            Add(kept);
        return seen.Select(one => new ObservationFollowUp(
                one.Key,
                one.Value,
                held.Any(meeting => meeting.IsFeedbackMeeting && meeting.HeldOn >= one.Key),
                facts.CountSchoolDays(one.Key, on)
            ))
            .ToValueList();

        void Add(CycleObservation kept)
        {
            if (kept.Teacher == teacher && kept.Observer == lead && kept.On <= on)
                seen[kept.On] = seen.GetValueOrDefault(kept.On) || kept.FirstActionable(on) is not null;
        }
    }

    private IEnumerable<SupportRequest> Requests() =>
        records.SupportRequests.Where(request =>
            request.About.Teacher == teacher
            && (request.About.Lead is null || request.About.Lead == lead)
            && request.RaisedOn <= on
            && request.VisibleTo(viewer) is not null
        );

    private StrainFollowUp? Strain()
    {
        if (relationship?.StrainSeenBy(viewer) is not { } strain || strain.Since > on)
            return null;
        var year = relationship.SchoolYear ?? facts.SchoolYear;
        return new(
            strain.Since,
            year is not null && strain.Since < year.Start.PlusWeeks(policy.EarlyWeeks),
            Requests()
                .Any(request =>
                    request.IsOpen || (request.RaisedOn >= strain.Since && request.Stage != SupportStage.Withdrawn)
                ),
            facts.CountSchoolDays(strain.Since, on)
        );
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Max(first, second) : one ?? other;
}
