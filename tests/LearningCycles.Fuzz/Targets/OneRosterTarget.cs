using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a OneRoster export and applies it twice.</summary>
internal static class OneRosterTarget
{
    private static readonly string[] Exports = ["oneroster11", "oneroster12", "oneroster12delta"];

    private static readonly Lazy<Roster> Stored = new(() =>
        Roster.Empty.Apply(OneRosterReader.Read(Bundle.Files(Bundle.Of(Corpus.Of("oneroster12"))))).Roster
    );

    internal static byte[] Make(Dice dice) => Tables.Damaged(Corpus.Of(dice.One(Exports)), dice);

    internal static FuzzOutcome Try(byte[] bundle)
    {
        var reading = OneRosterReader.Read(Bundle.Files(bundle));
        foreach (var before in (Roster[])[Roster.Empty, Stored.Value])
        {
            var update = before.Apply(reading);
            var people = update.Roster.People.Select(person => person.SourcedId).ToHashSet(StringComparer.Ordinal);
            BrokenPromiseException.Unless(
                update.Roster.Roles.All(role => people.Contains(role.Person)),
                "each role is of a person of the roster"
            );
            BrokenPromiseException.Unless(
                update.Roster.Apply(reading).Changes.Count == 0,
                "an export that is applied twice changes nothing more"
            );
        }
        return reading.Report.Remarks.Count > 0 || reading.Report.Rows.Any(row => row.Outcome != RowOutcome.Kept)
            ? FuzzOutcome.WithProblems
            : FuzzOutcome.Clean;
    }
}
