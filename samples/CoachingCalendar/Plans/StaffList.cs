using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>The people of a school as coaching knows them: names and roles, from users and roles of the roster.</summary>
public sealed class StaffList
{
    private readonly Roster? roster;
    private readonly string? school;
    private readonly PlanProblems problems;
    private readonly Dictionary<PersonId, Person> people = [];

    /// <summary>Gathers the staff of a school.</summary>
    /// <param name="roster">The roster, or null when it could not be read.</param>
    /// <param name="school">The school's id, or null when that is not known.</param>
    /// <param name="roles">What a role of the roster is in coaching; null when that could not be read.</param>
    /// <param name="problems">Where problems are noted.</param>
    public StaffList(Roster? roster, string? school, IReadOnlyDictionary<string, Role>? roles, PlanProblems problems)
    {
        (this.roster, this.problems) = (roster, problems);
        if (roles is null)
            return;
        this.school = school;
        var held = (roster?.Roles?.Values ?? [])
            .OfType<UserRole>()
            .Where(role => string.Equals(role.Org, school, StringComparison.Ordinal) && roles.ContainsKey(role.Role))
            .ToLookup(role => role.User, role => roles[role.Role], StringComparer.Ordinal);
        foreach (var user in (roster?.Users?.Values ?? []).OfType<User>())
        {
            if (held.Contains(user.SourcedId))
                people.Add(
                    new(user.SourcedId),
                    new(new(user.SourcedId), user.DisplayName, held[user.SourcedId].Distinct().ToValueList())
                );
        }
    }

    /// <summary>The staff by id.</summary>
    public IReadOnlyDictionary<PersonId, Person> People => people;

    /// <summary>The person whom a value names; null, noted, when the roster has no such user.</summary>
    public PersonId? Find(JsonAt.Text? name, string what)
    {
        if (name is null)
            return null;
        if (roster?.Users is not { } users || users.ContainsKey(name.Value))
            return new(name.Value);
        problems.Add(
            name.Line,
            $"The {what} '{name.Value}' is not in {OneRosterFile.Users.Name}.",
            Suggestion.For(
                name.Value,
                users.Keys,
                $"Maybe the person's row is missing from {OneRosterFile.Users.Name}?"
            )
        );
        return null;
    }

    /// <summary>The lead whom a value names; null, noted, when the roster knows no such lead.</summary>
    public PersonId? FindLead(JsonAt.Text? name) =>
        Find(name, "lead") is { } person && Holds(person, name!.Line, "lead", role => role != Role.Teacher)
            ? person
            : null;

    /// <summary>The teacher whom a value names; null, noted, when the roster knows no such teacher.</summary>
    public PersonId? FindTeacher(JsonAt.Text? name) =>
        Find(name, "teacher") is { } person && Holds(person, name!.Line, "teacher", role => role == Role.Teacher)
            ? person
            : null;

    private bool Holds(PersonId person, int line, string what, Func<Role, bool> fits)
    {
        // What a broken row would say is not known, so nobody is accused because of it.
        if (roster?.Roles is not { } roles || roles.Values.Contains(null) || school is null)
            return true;
        if (roster.Users?.GetValueOrDefault(person.Value) is not { } user)
            return true;
        if (!user.Enabled)
        {
            problems.Add(
                line,
                $"{user.DisplayName} ({person}) is not an enabled user in {OneRosterFile.Users.Name}.",
                "Maybe another person has taken over?"
            );
            return false;
        }
        if (people.TryGetValue(person, out var known) && known.Roles.Any(fits))
            return true;
        problems.Add(
            line,
            $"{user.DisplayName} ({person}) has no role of a {what} at {school} in {OneRosterFile.Roles.Name}.",
            $"Maybe the row is missing there, or \"roles\" does not say which role a {what} has?"
        );
        return false;
    }
}
