using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Slos;

/// <summary>The rules about student learning objectives, one row each. A school's own book is another value, in <see cref="SloPolicy.Rules" />.</summary>
public static class SloRules
{
    private const string Denver = "Denver's student learning objectives";
    private const string Ours = "The machine of stages";

    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<SloMove, SloCase> MoveIsOpen { get; } = MoveRules.MoveIsOpen<SloStage, SloMove, SloCase>();

    /// <summary>
    /// A teacher has enough objectives, submitted inside the windows. Not in <see cref="Book" />: only Denver's profile asks for it.
    /// </summary>
    /// <remarks>
    /// The windows are asked when an objective, and when its results, are submitted for the first time: what was unlocked, or sent back for
    /// more, may be submitted again later. The number is asked when an objective is approved, because it counts those submitted until then.
    /// </remarks>
    public static Rule<SloMove, SloCase> CountAndWindows { get; } =
        new(
            SloRuleIds.CountAndWindows,
            [SloMove.Submit, SloMove.Approve, SloMove.SubmitEndOfCourse],
            Severity.Required,
            "A teacher has the number of objectives that the employment asks for, and submits each inside the school's windows.",
            Denver,
            FindCountAndWindows
        )
        {
            Supply = "the teacher's other objectives, and a day inside the window",
        };

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<SloMove, SloCase> Book { get; } =
        new([
            .. MoveRules.Rows<SloStage, SloMove, SloCase>(SloMap.Moves),
            new(
                SloRuleIds.ObjectiveStated,
                [SloMove.Submit, SloMove.Resubmit],
                Severity.Required,
                "An objective names its course and states what the students will have mastered.",
                Denver,
                FindObjectiveStated
            )
            {
                Supply = "the course, and the objective in a sentence",
            },
            new(
                SloRuleIds.BaselineForEach,
                [SloMove.Submit, SloMove.Resubmit],
                Severity.Required,
                "The objective names students, and each has one of the school's baseline levels.",
                Denver,
                FindBaselineForEach
            )
            {
                Supply = "a baseline level for each student of the course",
            },
            new(
                SloRuleIds.SeveralSources,
                [SloMove.Submit, SloMove.Resubmit],
                Severity.Required,
                "Evidence of mastery comes from several sources.",
                Denver,
                FindSeveralSources
            )
            {
                Supply = "different sources of evidence",
            },
            new(
                SloRuleIds.ReviewedByAnother,
                [SloMove.AskForMore, SloMove.Approve, SloMove.AskForMoreAtEnd, SloMove.Complete, SloMove.Unlock],
                Severity.Required,
                "Somebody other than the teacher, who may review, asks for more, approves, completes and unlocks.",
                Ours,
                FindReviewedByAnother
            )
            {
                Supply = "who makes the move, other than the teacher",
            },
            new(
                SloRuleIds.ExpectationForEach,
                [SloMove.SubmitEndOfCourse, SloMove.ResubmitEndOfCourse],
                Severity.Required,
                "Each student who stayed in the course has one of the school's expectation levels.",
                Denver,
                FindExpectationForEach
            )
            {
                Supply = "an expectation level for each student, or the day on which the student left",
            },
            new(
                SloRuleIds.BeforeConversation,
                [SloMove.SubmitEndOfCourse],
                Severity.Required,
                "The results are first submitted some days before the end-of-year conversation.",
                Denver,
                FindBeforeConversation
            )
            {
                Supply = "an earlier day, or a later end-of-year conversation",
            },
            new(
                SloRuleIds.ProgressWatched,
                [SloMove.BeginEndOfCourse],
                Severity.Advice,
                "Progress was noted between the approval and the end of the course.",
                Denver,
                FindProgressWatched
            )
            {
                Supply = "dated notes on the students' progress",
            },
            new(
                SloRuleIds.InsideSchoolYear,
                [SloMove.Submit, SloMove.SubmitEndOfCourse],
                Severity.Advice,
                "The objective and its results are submitted inside the school year.",
                Ours,
                FindInsideSchoolYear
            )
            {
                Supply = "a day inside the school year",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<SloMove, SloCase>> Every { get; } = [MoveIsOpen, CountAndWindows, .. Book.Rules];

    private static Finding? FindCountAndWindows(SloCase c) =>
        c.Move switch
        {
            SloMove.Submit => FindInWindow(c, c.Policy.SubmitWindow),
            SloMove.SubmitEndOfCourse => FindInWindow(c, c.Policy.EndOfCourseWindow),
            _ => FindCount(c),
        };

    private static Finding? FindInWindow(SloCase c, NodaTime.DateInterval? window) =>
        window is null || window.Contains(c.On) || c.Objective.HasMade(c.Move)
            ? null
            : Finding.Of(
                "{move} on {on} is outside of the window, which is {first} to {last}",
                ("move", c.Move),
                ("on", c.On),
                ("first", window.Start),
                ("last", window.End)
            );

    private static Finding? FindCount(SloCase c)
    {
        var needed = c.Policy.ObjectivesNeeded(c.Facts.FullTimeEquivalent);
        // The one that waits for approval is submitted too.
        var submitted = c.Facts.OtherSubmitted + 1;
        return submitted >= needed
            ? null
            : Finding.Of(
                "objectives submitted, with this one: {submitted}; needed by a full-time equivalent of {fullTimeEquivalent}: {needed}",
                ("submitted", submitted),
                ("fullTimeEquivalent", c.Facts.FullTimeEquivalent),
                ("needed", needed)
            );
    }

    private static Finding? FindObjectiveStated(SloCase c)
    {
        var noCourse = string.IsNullOrWhiteSpace(c.Objective.Course);
        var noStatement = string.IsNullOrWhiteSpace(c.Objective.Plan.Statement);
        return !noCourse && !noStatement
            ? null
            : Finding.Of(Pieces.Of((noCourse, "no course is named"), (noStatement, "the objective is not stated")));
    }

    private static Finding? FindBaselineForEach(SloCase c)
    {
        var levels = c.Policy.Levels.Baseline;
        Listed lacking = new(),
            unknown = new();
        foreach (var one in c.Objective.Plan.Students)
        {
            if (one.Baseline is null)
                lacking.Add(one.Student);
            else if (levels.Count > 0 && !levels.Contains(one.Baseline))
                unknown.Add(one.Student);
        }
        return c.Objective.Plan.Students.Count == 0
            ? "no student is named"
            : LevelsFinding(
                "students without a baseline level: {lacking}",
                "students whose baseline level is none of the school's ({levels}): {unknown}",
                lacking,
                unknown,
                levels
            );
    }

    private static Finding? FindExpectationForEach(SloCase c)
    {
        var levels = c.Policy.Levels.Expectation;
        Listed lacking = new(),
            unknown = new();
        foreach (var one in c.Objective.Plan.Students)
        {
            var result = c.Objective.ResultOf(one.Student);
            if (result?.LeftOn is not null)
                continue;
            if (result?.Expectation is not { } level)
                lacking.Add(one.Student);
            else if (levels.Count > 0 && !levels.Contains(level))
                unknown.Add(one.Student);
        }
        return LevelsFinding(
            "students without an expectation level: {lacking}",
            "students whose expectation level is none of the school's ({levels}): {unknown}",
            lacking,
            unknown,
            levels
        );
    }

    // Tells ids and the school's own levels, never the level of a student.
    private static Finding? LevelsFinding(
        string lackingPiece,
        string unknownPiece,
        Listed lacking,
        Listed unknown,
        ValueList<SloLevel> levels
    ) =>
        lacking.IsEmpty && unknown.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of((!lacking.IsEmpty, lackingPiece), (!unknown.IsEmpty, unknownPiece)),
                ("lacking", lacking),
                ("unknown", unknown),
                ("levels", Listed.Of(levels))
            );

    private static Finding? FindSeveralSources(SloCase c)
    {
        var count = CountDifferent(c.Objective.Plan.EvidenceSources);
        return count >= c.Policy.MinimumEvidenceSources
            ? null
            : Finding.Of(
                "different sources of evidence: {count}; needed: {minimum}",
                ("count", count),
                ("minimum", c.Policy.MinimumEvidenceSources)
            );
    }

    private static int CountDifferent(ValueList<string> sources)
    {
        var count = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var isNew = !string.IsNullOrWhiteSpace(sources[i]);
            for (var before = 0; before < i && isNew; before++)
                isNew = !sources[before]
                    .AsSpan()
                    .Trim()
                    .Equals(sources[i].AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
            if (isNew)
                count++;
        }
        return count;
    }

    private static Finding? FindReviewedByAnother(SloCase c)
    {
        if (c.Facts.By is not { } by)
            return Finding.Of("nobody is named who makes the move {move}", ("move", c.Move));
        if (by == c.Objective.Teacher)
            return Finding.Of("{by} makes the move {move}, and is the teacher", ("by", by), ("move", c.Move));
        return c.Facts.Reviewers.Count == 0 || c.Facts.Reviewers.Contains(by)
            ? null
            : Finding.Of(
                "{by} makes the move {move}, but those who may review are: {reviewers}",
                ("by", by),
                ("move", c.Move),
                ("reviewers", Listed.Of(c.Facts.Reviewers))
            );
    }

    private static Finding? FindBeforeConversation(SloCase c)
    {
        if (c.Facts.EndOfYearConversation is not { } conversation || c.Objective.HasMade(SloMove.SubmitEndOfCourse))
            return null;
        var last = conversation.PlusDays(-c.Policy.DaysBeforeConversation);
        return c.On <= last
            ? null
            : Finding.Of(
                "{on} is later than {last}; days asked for before the end-of-year conversation on {conversation}: {days}",
                ("on", c.On),
                ("last", last),
                ("conversation", conversation),
                ("days", c.Policy.DaysBeforeConversation)
            );
    }

    private static Finding? FindProgressWatched(SloCase c)
    {
        var approved = c.Objective.FirstDayOf(SloMove.Approve) ?? c.On;
        var count = 0;
        foreach (var note in c.Objective.Progress)
        {
            if (note.On >= approved && note.On <= c.On && !string.IsNullOrWhiteSpace(note.Text))
                count++;
        }
        return count >= c.Policy.MinimumProgressNotes
            ? null
            : Finding.Of(
                "progress notes dated {approved} to {on}: {count}; needed: {minimum}",
                ("approved", approved),
                ("on", c.On),
                ("count", count),
                ("minimum", c.Policy.MinimumProgressNotes)
            );
    }

    private static Finding? FindInsideSchoolYear(SloCase c) =>
        c.Objective.SchoolYear.Contains(c.On)
            ? null
            : Finding.Of(
                "{move} on {on} is outside of the school year {yearStart} to {yearEnd}",
                ("move", c.Move),
                ("on", c.On),
                ("yearStart", c.Objective.SchoolYear.Start),
                ("yearEnd", c.Objective.SchoolYear.End)
            );
}
