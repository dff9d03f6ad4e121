namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>
/// Reads a OneRoster 1.1 or 1.2 CSV export, as lenient as vendors need: a bad row costs no other, and the report says of
/// every row whether it was kept, changed or skipped, and why. Pure: files in, a value out.
/// </summary>
public sealed class OneRosterReader
{
    private readonly IReadOnlyDictionary<string, byte[]> files;
    private readonly OneRosterOptions options;
    private readonly RosterManifest manifest;
    private readonly List<string> remarks = [];
    private readonly List<RosterFile> read = [];

    private OneRosterReader(IReadOnlyDictionary<string, byte[]> files, OneRosterOptions options)
    {
        (this.files, this.options) = (files, options);
        manifest = RosterManifest.Read(files, options.Limits, remarks);
    }

    /// <summary>Reads an export.</summary>
    /// <param name="files">Its files by name, as <see cref="ZipFiles" /> and <see cref="FolderFiles" /> give them.</param>
    /// <param name="options">What it cannot say of itself; <see cref="OneRosterOptions.Default" /> if null.</param>
    public static RosterReading Read(IReadOnlyDictionary<string, byte[]> files, OneRosterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new OneRosterReader(files, options ?? OneRosterOptions.Default).Read();
    }

    private RosterReading Read()
    {
        var orgs = Open("orgs", "sourcedId", "type");
        var sessions = Open("academicSessions", "sourcedId", "startDate", "endDate");
        var users = Open("users", "sourcedId");
        var roles = Open("roles", "sourcedId", "userSourcedId", "role", "orgSourcedId");
        var classes = Open("classes", "sourcedId", "schoolSourcedId");
        var enrollments = Open("enrollments", "sourcedId", "classSourcedId", "userSourcedId", "role");
        RemarkOnOthers();

        var withPeople = roles.Mode == RosterFileMode.Absent && users.Has("role");
        var version = VersionOf(withPeople);
        var people = new PeopleReader(users, roles, orgs, options.Roles, withPeople);
        people.Read();
        var orgList = OrgRows.Read(orgs);
        var sessionList = SessionRows.Read(sessions, options, remarks);
        var classList = ClassRows.Read(classes, orgs, sessions);
        var teaching = EnrollmentRows.Read(enrollments, classes, users);

        return new()
        {
            Version = version,
            Orgs = orgs.Reading(orgList),
            Sessions = sessions.Reading(sessionList),
            People = users.Reading(people.People),
            Roles = withPeople ? new(users.Mode, people.SortedRoles, [], []) : roles.Reading(people.SortedRoles),
            RolesStandWithPeople = withPeople,
            Classes = classes.Reading(classList),
            Enrollments = enrollments.Reading(teaching),
            UnknownRoles = people.UnknownRoles,
            Report = new(read.SelectMany(file => file.Report).ToValueList(), [.. remarks]),
        };
    }

    private RosterFile Open(string table, params ReadOnlySpan<string> needed)
    {
        var name = files.Keys.FirstOrDefault(key =>
            string.Equals(key, $"{table}.csv", StringComparison.OrdinalIgnoreCase)
        );
        var mode = manifest.ModeOf(table, name is not null, options, remarks);
        if (name is null || CsvFile.Read(name, files[name], options.Limits, remarks) is not { } csv)
            return RosterFile.Absent;
        foreach (var column in needed)
        {
            if (csv.Has(column))
                continue;
            remarks.Add($"{name} is not read: it has no column '{column}'. What is stored stays.");
            return RosterFile.Absent;
        }
        // A file that lists all there is and has no row would delete everything. OneRoster forbids such a file, and
        // vendors send it where they have nothing to say.
        if (csv.Rows.Count == 0)
        {
            remarks.Add($"{name} has a header and no row; it is taken for absent, and what is stored stays.");
            return RosterFile.Absent;
        }
        var file = RosterFile.Of(csv, mode, manifest.IsThere, options);
        read.Add(file);
        return file;
    }

    private string VersionOf(bool rolesStandWithPeople)
    {
        var found = rolesStandWithPeople ? "1.1" : "1.2";
        var said = manifest.Version;
        if (said is not null && !said.StartsWith(found, StringComparison.Ordinal))
            remarks.Add(
                $"The manifest says OneRoster '{PlainText.Shown(said)}'; the files look like {found} and are read so."
            );
        return found;
    }

    private void RemarkOnOthers()
    {
        foreach (var name in files.Keys.Order(StringComparer.Ordinal))
        {
            var table = Path.GetFileNameWithoutExtension(name);
            if (OneRosterWords.NotNeeded.Contains(table, StringComparer.OrdinalIgnoreCase))
                remarks.Add($"{name} is not read: coaching needs nothing of it.");
        }
    }
}
