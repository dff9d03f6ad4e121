namespace LearningCycles.Goals;

/// <summary>The goals of a school, its teams and its teachers, and how they build on each other (Objective 2).</summary>
/// <remarks>A link counts as a step up only to a goal of a higher level that is here: individual to team or school, team to school.</remarks>
/// <example>
/// <code>
/// var ofSchool = new Goal(new("school"), GoalKind.StudentAchievement, "Students explain what they learned.")
///     { Level = GoalLevel.School, Owners = [lee] };
/// var ofTeam = new Goal(new("grade-6"), GoalKind.StudentAchievement, "Each lesson ends with an explanation.")
///     { Level = GoalLevel.Team, Owners = grade6.Teachers, Parents = [ofSchool.Id] };
/// var bens = new Goal(new("ben/1"), GoalKind.ProfessionalGrowth, "I ask for reasons.")
///     { Owners = [ben], Parents = [ofTeam.Id] };
///
/// var ladder = new GoalLadder([ofSchool, ofTeam, bens, anasGoal]);
/// Console.WriteLine(string.Join(" > ", ladder.PathToSchool(bens.Id).Select(goal => goal.Id)));
/// // ben/1 > grade-6 > school
/// Console.WriteLine(ladder.Unlinked); // [ana/1: StudentAchievement, Individual]
/// </code>
/// </example>
public sealed record GoalLadder
{
    /// <summary>A ladder of these goals.</summary>
    /// <exception cref="ArgumentException">A goal is given twice.</exception>
    public GoalLadder(ValueList<Goal> goals) =>
        Goals = Guard.Against.NullOrRepeated(goals, goal => goal.Id, nameof(goals));

    /// <summary>No goals.</summary>
    public static GoalLadder Empty { get; } = new([]);

    /// <summary>The goals, as given.</summary>
    public ValueList<Goal> Goals { get; }

    /// <summary>Goals of teachers and teams that name no goal that they serve.</summary>
    public ValueList<Goal> Unlinked =>
        Goals.Where(goal => goal.Level != GoalLevel.School && goal.Parents.Count == 0).ToValueList();

    /// <summary>Goals that name goals they serve, none of which is here.</summary>
    public ValueList<Goal> Orphans =>
        Goals.Where(goal => goal.Parents.Count > 0 && goal.Parents.All(parent => Find(parent) is null)).ToValueList();

    /// <summary>Goals that name as one they serve a goal that is here but not of a higher level.</summary>
    public ValueList<Goal> Misplaced =>
        Goals
            .Where(goal => goal.Parents.Any(parent => Find(parent) is { } other && other.Level <= goal.Level))
            .ToValueList();

    /// <summary>The goal of an id, or null.</summary>
    public Goal? Find(GoalId id)
    {
        Guard.Against.Null(id);
        foreach (var goal in Goals)
        {
            if (goal.Id == id)
                return goal;
        }
        return null;
    }

    /// <summary>The goals that a goal serves directly, in the order of its links; none when the ladder lacks the goal.</summary>
    public ValueList<Goal> ParentsOf(GoalId id) =>
        Find(id) is not { } goal
            ? []
            : goal
                .Parents.Select(Find)
                .OfType<Goal>()
                .Where(parent => parent.Level > goal.Level)
                .Distinct()
                .ToValueList();

    /// <summary>The goals that serve a goal directly, in the ladder's order.</summary>
    public ValueList<Goal> ChildrenOf(GoalId id) =>
        Find(id) is not { } parent
            ? []
            : Goals.Where(goal => goal.Level < parent.Level && goal.Parents.Contains(id)).ToValueList();

    /// <summary>The way from a goal, itself first, up to a school goal: through a team's goal where there is one, else directly. Empty when none leads there.</summary>
    public ValueList<Goal> PathToSchool(GoalId id)
    {
        if (Find(id) is not { } goal)
            return [];
        if (goal.Level == GoalLevel.School)
            return [goal];
        return
            ParentsOf(id)
                .OrderBy(parent => parent.Level)
                .Select(parent => PathToSchool(parent.Id))
                .FirstOrDefault(path => path.Count > 0)
                is { } rest
            ? [goal, .. rest]
            : [];
    }

    /// <summary>Whether a goal, here or not, serves a goal of a level, directly or by way of another.</summary>
    public bool Reaches(Goal goal, GoalLevel level)
    {
        foreach (var id in Guard.Against.Null(goal).Parents)
        {
            if (
                Find(id) is { } parent
                && parent.Level > goal.Level
                && (parent.Level == level || Reaches(parent, level))
            )
                return true;
        }
        return false;
    }
}
