using System.Globalization;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>Reads a folder with a OneRoster 1.2 bulk export: orgs, academic sessions, users and roles.</summary>
public sealed class RosterReader
{
    private readonly ProblemLog problems;
    private readonly CsvTable? orgs;
    private readonly CsvTable? sessions;
    private readonly CsvTable? users;
    private readonly CsvTable? roles;

    private RosterReader(string folder, ProblemLog problems)
    {
        this.problems = problems;
        Manifest.Check(folder, problems);
        orgs = Open(folder, OneRosterFile.Orgs);
        sessions = Open(folder, OneRosterFile.AcademicSessions);
        users = Open(folder, OneRosterFile.Users);
        roles = Open(folder, OneRosterFile.Roles);
    }

    /// <summary>Reads the folder and notes every problem of every file.</summary>
    public static Roster? Read(string folder, ProblemLog problems)
    {
        if (Directory.Exists(folder))
            return new RosterReader(folder, problems).Read();
        var shown = folder.Replace('\\', '/');
        if (string.IsNullOrWhiteSpace(folder))
            problems.Add("--roster", null, "The folder has no name.", "Maybe name the folder with the .csv files?");
        else if (File.Exists(folder))
            problems.Add(
                shown,
                null,
                "This is a file, not a folder.",
                "Maybe name the folder that it lies in, or unpack it first if it is a zip file?"
            );
        else
            problems.Add(
                shown,
                null,
                "There is no such folder.",
                "Maybe unpack the OneRoster zip file first, and name the folder with its .csv files?"
            );
        return null;
    }

    private Roster Read()
    {
        var orgIds = IdsOf(orgs);
        var sessionIds = IdsOf(sessions);
        var userIds = IdsOf(users);
        return new(
            Rows(orgs, row => OrgOf(row, orgIds)),
            Rows(sessions, row => SessionOf(row, sessionIds)),
            Rows(users, row => UserOf(row, userIds, orgIds)),
            Rows(roles, row => RoleOf(row, userIds, orgIds))
        );
    }

    private static Org OrgOf(CsvRow row, HashSet<string>? orgs) =>
        new(
            row.Text("sourcedId"),
            row.Text("name"),
            row.Word("type", OneRosterWords.OrgTypes),
            row.ReferenceOrNone("parentSourcedId", OneRosterFile.Orgs, orgs)
        );

    private static AcademicSession SessionOf(CsvRow row, HashSet<string>? sessions)
    {
        var session = new AcademicSession(
            row.Text("sourcedId"),
            row.Text("title"),
            row.Word("type", OneRosterWords.SessionTypes),
            row.Date("startDate"),
            row.Date("endDate"),
            row.ReferenceOrNone("parentSourcedId", OneRosterFile.AcademicSessions, sessions),
            row.Year("schoolYear")
        );
        if (!row.IsSound)
            return session;
        if (session.Last < session.First)
            row.Note(
                $"The endDate {InputText.Show(session.Last)} lies before the startDate {InputText.Show(session.First)}.",
                "Maybe the two are swapped?"
            );
        // Systems differ in whether a school year is named by its first or its last calendar year.
        else if (session.SchoolYear < session.First.Year || session.SchoolYear > session.First.Year + 1)
            row.Note(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The schoolYear {session.SchoolYear} does not fit the startDate {InputText.Show(session.First)}."
                ),
                "Maybe the row is of another year?"
            );
        return session;
    }

    private static User UserOf(CsvRow row, HashSet<string>? users, HashSet<string>? orgs)
    {
        foreach (var agent in row.List("agentSourcedIds"))
        {
            if (users?.Contains(agent) == false)
                row.Note(
                    $"The agentSourcedIds name '{agent}', who is not in {OneRosterFile.Users.Name}.",
                    Suggestion.For(agent, users, "Maybe the export left the row out?")
                );
        }
        row.ReferenceOrNone("primaryOrgSourcedId", OneRosterFile.Orgs, orgs);
        return new(
            row.Text("sourcedId"),
            row.Flag("enabledUser"),
            row.Text("username"),
            row.Optional("preferredGivenName") ?? row.Text("givenName"),
            row.Optional("preferredFamilyName") ?? row.Text("familyName")
        );
    }

    private static UserRole RoleOf(CsvRow row, HashSet<string>? users, HashSet<string>? orgs)
    {
        var role = new UserRole(
            row.Text("sourcedId"),
            row.Reference("userSourcedId", OneRosterFile.Users, users),
            row.Word("roleType", OneRosterWords.RoleTypes),
            row.Word("role", OneRosterWords.Roles),
            row.Reference("orgSourcedId", OneRosterFile.Orgs, orgs),
            row.DateOrNone("beginDate"),
            row.DateOrNone("endDate")
        );
        if (row.IsSound && role.End < role.Begin)
            row.Note("The endDate lies before the beginDate.", "Maybe the two are swapped?");
        return role;
    }

    private CsvTable? Open(string folder, OneRosterFile file) =>
        CsvTable.Read(new(Path.Combine(folder, file.Name)), file.Required, problems);

    private static HashSet<string>? IdsOf(CsvTable? table) =>
        table?.Rows.Select(line => IdOf(table, line)).ToHashSet(StringComparer.Ordinal);

    private static string IdOf(CsvTable table, CsvLine line) =>
        line.Values.ElementAtOrDefault(table.Columns["sourcedId"])?.Trim() ?? "";

    private Dictionary<string, T?>? Rows<T>(CsvTable? table, Func<CsvRow, T> read)
        where T : class
    {
        if (table is null)
            return null;
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new Dictionary<string, T?>(StringComparer.Ordinal);
        foreach (var line in table.Rows)
        {
            var id = IdOf(table, line);
            var row = new CsvRow(table, line, problems);
            // A bulk export lists what is; a row that is to be deleted is not.
            if (line.IsWhole && row.Optional("status") is "tobedeleted")
                continue;
            var value = line.IsWhole ? read(row) : null;
            if (lines.TryAdd(id, line.Line))
                values[id] = row.IsSound ? value : null;
            else if (id.Length > 0)
                row.Note(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The sourcedId '{id}' is in line {lines[id]} already."
                    ),
                    "Maybe one of the two rows is meant for another?"
                );
        }
        return values;
    }
}
