using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Exchange;
using NodaTime.Text;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>Readers that nobody here wrote understand what we tell them of changes.</summary>
public class ChangeFilesTests
{
    public static TheoryData<string> Readers => new(ForeignReaders.Asked);

    private static CoachingView View =>
        Year(
                [OneOnOne(October19), OneOnOne(October19.PlusWeeks(1)).Moved(Replanned)],
                OneOnOne(October19.PlusWeeks(2)).Cancelled("Snow day", Replanned)
            )
            .For(Audience.Lead(Lee));

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void AnUpdateIsReadAsOneMovedAndOneCancelledSession(string reader) =>
        Read(reader, View.ToUpdate(AtCole))
            .Should()
            .BeEquivalentTo([
                Expected(View.Items[1], "CONFIRMED", "Coaching 1:1 with u-ana"),
                Expected(View.Cancelled[0], "CANCELLED", "Cancelled: Coaching 1:1 with u-ana"),
            ]);

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void ACancellationIsReadAsOneCancelledSession(string reader) =>
        Read(reader, View.ToCancellation(AtCole))
            .Should()
            .Equal(Expected(View.Cancelled[0], "CANCELLED", "Cancelled: Coaching 1:1 with u-ana"));

    private static ForeignEvent Expected(CoachingViewItem item, string status, string title) =>
        new($"{item.Id}@{AtCole.Tenant}", Utc(item.Start), Utc(item.End), title) { Status = status, Sequence = 1 };

    private static string Utc(NodaTime.LocalDateTime local) =>
        InstantPattern.General.Format(local.InZoneStrictly(View.Zone).ToInstant());

    private static IReadOnlyList<ForeignEvent> Read(string reader, IcsCalendar calendar)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ics");
        try
        {
            File.WriteAllBytes(path, IcsWriter.ToBytes(calendar));
            return ForeignReaders.Read(reader, path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
