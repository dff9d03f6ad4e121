namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Reads orgs.</summary>
internal static class OrgRows
{
    internal static List<RosterOrg> Read(RosterFile file)
    {
        var orgs = file.ReadAll(row => Org(row, file));
        var parents = Parents.WithoutLoops(orgs, org => org.Parent);
        return orgs.ConvertAll(org => org.Value with { Parent = parents(org.Row, org.Value) });
    }

    private static RosterOrg Org(RosterRow row, RosterFile file) =>
        new(
            row.SourcedId,
            row.Else("name", row.SourcedId),
            row.Word("type", OneRosterWords.OrgTypes),
            Parents.Known(row, file)
        );
}
