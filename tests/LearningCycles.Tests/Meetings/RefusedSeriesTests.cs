using LearningCycles.Meetings;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Meetings.GivenSeries;

namespace LearningCycles.Tests.Meetings;

/// <summary>What a host reads of each stored series that no series can have written: the whole text, and the member that is wrong.</summary>
public class RefusedSeriesTests : RefusedSnapshotContract<RefusedSeriesTests>, IRefusedSnapshots
{
    private static readonly SeriesSnapshot Good = With(Moved(0)).ToSnapshot();
    private static readonly SeriesSnapshot Changed = Chosen()
        .Change(ChosenOn, Rhythm(1), "More help", [Given.Ana, Given.Lee])
        .Value.ToSnapshot();

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["one of no version"] = Of(
                Good with
                {
                    SchemaVersion = 0,
                },
                "Series series/ana has schema version 0, not 1.\nMaybe the number was lost on the way? No version of the library ever wrote this one.",
                null
            ),
            ["one without a history"] = Of(
                Good with
                {
                    History = [],
                },
                "Series series/ana has no history.\nMaybe it was stored without its first entry?",
                "history"
            ),
            ["a lead who meets themselves"] = Of(
                Good with
                {
                    Lead = Given.Ana,
                },
                "Series series/ana has ana as lead and as teacher.\nMaybe another lead meets this teacher?",
                null
            ),
            ["an exception to no date"] = Of(
                WithoutTheLast(Good),
                "Series series/ana does not hold what \"2026-08-31 Except: Chosen to Chosen\" was told.\nMaybe the history was stored without it?",
                "history[2].told.exception"
            ),
            ["a change to no rhythm"] = Of(
                WithoutTheLast(Changed),
                "Series series/ana does not hold what \"2026-08-31 Change: Chosen to Chosen\" was told.\nMaybe the history was stored without it?",
                "history[2].told.newRhythm"
            ),
        };

    // What the last move was told is left out.
    private static SeriesSnapshot WithoutTheLast(SeriesSnapshot snapshot)
    {
        var last = snapshot.History[^1];
        return snapshot with
        {
            History =
            [
                snapshot.History[0],
                snapshot.History[1],
                new(last.From, last.Move, last.To, last.On, SeriesMoveDetails.None),
            ],
        };
    }

    private static RefusedSnapshot Of(SeriesSnapshot snapshot, string message, string? member) =>
        new(() => MeetingSeries.Restore(snapshot), message, member);
}
