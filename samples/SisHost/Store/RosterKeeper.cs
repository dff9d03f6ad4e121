using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Keeps the district's roster, and with it the schools and who is what at each. An import is taken as a whole or not at all.</summary>
public sealed class RosterKeeper(CoachingDb db, TimeProvider time)
{
    /// <summary>The roster in force; an empty one before the first import.</summary>
    public async Task<Roster> Load(CancellationToken cancel = default) =>
        await Newest(cancel) is { } stored ? RosterJson.Read(stored.Text) : Roster.Empty;

    /// <summary>Takes an export: the roster, the schools and their members, all in one transaction.</summary>
    /// <param name="reading">The export, read.</param>
    /// <param name="zone">The IANA time zone of schools that come new; no roster says it.</param>
    /// <param name="by">Who imports it.</param>
    /// <param name="cancel">Stops it; nothing is taken then.</param>
    public async Task<RosterUpdate> Import(
        RosterReading reading,
        string zone,
        PersonId by,
        CancellationToken cancel = default
    )
    {
        var newest = await Newest(cancel);
        var update = (newest is null ? Roster.Empty : RosterJson.Read(newest.Text)).Apply(reading);
        db.Rosters.Add(new((newest?.Version ?? 0) + 1, RosterJson.Write(update.Roster), time.Now(), by));
        await TakeSchools(update.Roster, zone, cancel);
        await TakeMembers(update.Roster, cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return update;
    }

    private async Task<StoredRoster?> Newest(CancellationToken cancel) =>
        await db.Rosters.AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);

    // A school that is gone from the roster stays: its cycles are still there. Nobody is its member any more.
    private async Task TakeSchools(Roster roster, string zone, CancellationToken cancel)
    {
        var known = await db.Schools.AsNoTracking().ToDictionaryAsync(school => school.Id, cancel);
        foreach (var org in roster.Orgs.Where(org => org.IsSchool))
        {
            var id = new SchoolId(org.SourcedId);
            if (!known.TryGetValue(id, out var school))
                db.Schools.Add(new(id, org.Name, zone, FeedToken.Make()));
            else if (!string.Equals(school.Name, org.Name, StringComparison.Ordinal))
                db.Schools.Update(school with { Name = org.Name });
        }
    }

    private async Task TakeMembers(Roster roster, CancellationToken cancel)
    {
        var wanted = RosterMembers.Of(roster).ToDictionary(member => (member.School, member.Person));
        var known = await db.Members.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel);
        foreach (var member in known)
        {
            wanted.Remove((member.School, member.Person), out var listed);
            if (AsAdministrator(member, listed) is not { } now)
                db.Members.Remove(member);
            else if (now != member)
                db.Members.Update(now);
        }
        db.Members.AddRange(wanted.Values);
    }

    // Who runs the host was appointed here and not by a roster: an import locks nobody out who may import.
    private static Member? AsAdministrator(Member known, Member? listed) =>
        !known.Is(HostRole.Administrator) || listed?.Is(HostRole.Administrator) == true ? listed
        : listed is null ? known with { Roles = [HostRole.Administrator] }
        : listed with { Roles = listed.Roles.Add(HostRole.Administrator) };
}
