namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>
/// Reads people and what they are: in OneRoster 1.1 the person's row says both, in 1.2 the roles have a file of their own.
/// Whoever has no part in coaching, such as students and guardians, is not kept: what is not stored cannot leak.
/// </summary>
internal sealed class PeopleReader(
    RosterFile users,
    RosterFile roles,
    RosterFile orgs,
    RoleMap map,
    bool rolesStandWithPeople
)
{
    private readonly List<RosterRole> found = [];
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);

    // Who has a role row here, and who has one that counts or could not be read.
    private readonly HashSet<string> withRow = new(StringComparer.Ordinal);
    private readonly HashSet<string> withPart = new(StringComparer.Ordinal);

    internal List<RosterPerson> People { get; private set; } = [];

    internal ValueList<RosterRole> SortedRoles =>
        found.OrderBy(role => role.SourcedId, StringComparer.Ordinal).ToValueList();

    internal ValueList<string> UnknownRoles => [.. unknown];

    internal void Read()
    {
        if (!rolesStandWithPeople)
            found.AddRange(roles.ReadAll(ReadRole).Select(role => role.Value));
        People = users.ReadAll(ReadPerson).ConvertAll(person => person.Value);
    }

    private RosterRole? ReadRole(RosterRow row)
    {
        var person = row.Needed("userSourcedId");
        var org = row.Needed("orgSourcedId");
        var word = row.Needed("role");
        if (person.Length > 0)
            withRow.Add(person);
        if (!users.MayHave(person))
            row.Skip($"the userSourcedId '{PlainText.Shown(person)}' is in no row of the users");
        if (!orgs.MayHave(org))
            row.Skip($"the orgSourcedId '{PlainText.Shown(org)}' is in no row of the orgs");
        if (row.IsSkipped)
        {
            withPart.Add(person);
            return null;
        }
        if (RoleOf(row, word) is not { } role)
        {
            roles.Gone.Add(row.SourcedId);
            return null;
        }
        withPart.Add(person);
        var isPrimary = !roles.Has("roleType") || row.Word("roleType", OneRosterWords.RoleTypes) is "primary";
        var (first, last) = Span(row);
        return new(row.SourcedId, person, org, role, word, isPrimary, first, last);
    }

    /// <summary>Two dates in order; both are left out when they are not.</summary>
    internal static (NodaTime.LocalDate? First, NodaTime.LocalDate? Last) Span(RosterRow row)
    {
        var (first, last) = (row.OptionalDate("beginDate"), row.OptionalDate("endDate"));
        if (!(last < first))
            return (first, last);
        row.Change(PlainText.Of($"it ends {last}, before it begins {first}: both dates are left out"));
        return (null, null);
    }

    private RosterPerson? ReadPerson(RosterRow row)
    {
        if (rolesStandWithPeople ? !TakeRoles(row) : !HasPart(row))
            return null;
        var username = row.Optional("username") ?? row.Optional("email") ?? "";
        var given = row.Optional("preferredGivenName") ?? row.Optional("givenName");
        var family = row.Optional("preferredFamilyName") ?? row.Optional("familyName");
        if (given is null && family is null)
            family = row.Else("familyName", username.Length > 0 ? username : row.SourcedId);
        foreach (var agent in row.List("agentSourcedIds").Where(agent => !users.MayHave(agent)))
            row.Note($"the agentSourcedIds name '{PlainText.Shown(agent)}', who is in no row");
        var email = row.Optional("email");
        if (email is null)
            row.Note("there is no e-mail address: nothing can be sent");
        return new(
            row.SourcedId,
            !users.Has("enabledUser") || row.Flag("enabledUser", true),
            username,
            given ?? "",
            family ?? ""
        )
        {
            Email = email,
            Identifier = row.Optional("identifier"),
            OtherIds = OtherIds(row),
        };
    }

    private bool HasPart(RosterRow row)
    {
        var id = row.SourcedId;
        if (withPart.Contains(id))
            return true;
        if (roles.Mode == RosterFileMode.Absent || (roles.Mode == RosterFileMode.Delta && !withRow.Contains(id)))
        {
            row.Note("no role of this person is in the files");
            return true;
        }
        row.Skip("none of this person's roles has a part in coaching");
        users.Gone.Add(id);
        return false;
    }

    // A person of OneRoster 1.1 is one thing at all of the person's orgs.
    private bool TakeRoles(RosterRow row)
    {
        var word = row.Needed("role");
        if (row.IsSkipped)
            return false;
        if (RoleOf(row, word) is not { } role)
        {
            users.Gone.Add(row.SourcedId);
            return false;
        }
        var isFirst = true;
        foreach (var org in row.List("orgSourcedIds"))
        {
            if (!orgs.MayHave(org))
            {
                row.Change($"the orgSourcedId '{PlainText.Shown(org)}' is in no row of the orgs: it is left out");
                continue;
            }
            found.Add(new(RoleId(row.SourcedId, org), row.SourcedId, org, role, word, isFirst, null, null));
            isFirst = false;
        }
        if (isFirst)
            row.Note("the person is at no org, and so has no role");
        return true;
    }

    // Nothing behind the last @ can be taken for a part of the person's id.
    private static string RoleId(string person, string org) =>
        $"{person}@{org.Replace("%", "%25", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal)}";

    private HostRole? RoleOf(RosterRow row, string word)
    {
        if (map.Find(word) is not { } known)
        {
            unknown.Add(PlainText.Shown(word));
            row.Skip($"the role '{PlainText.Shown(word)}' is not in the role map; add it, if only as nobody's");
            return null;
        }
        if (known.Role is null)
            row.Skip($"the role '{word}' has no part in coaching");
        else if (!string.Equals(known.Word, word, StringComparison.Ordinal))
            row.Change($"the role '{word}' is read as '{known.Word}'");
        return known.Role;
    }

    // "{LDAP:ana},{SIS:17}".
    private static ValueList<OtherId> OtherIds(RosterRow row)
    {
        var ids = new List<OtherId>();
        foreach (var part in row.List("userIds"))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (part.StartsWith('{') && part.EndsWith('}') && colon > 1 && colon < part.Length - 2)
                ids.Add(new(part[1..colon].Trim(), part[(colon + 1)..^1].Trim()));
            else
                row.Change($"the userIds' '{PlainText.Shown(part)}' is not written {{type:id}} and is left out");
        }
        return [.. ids];
    }
}
