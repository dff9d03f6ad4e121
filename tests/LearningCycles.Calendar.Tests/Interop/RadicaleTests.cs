using System.Text;
using System.Xml.Linq;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A CalDAV server takes the objects of <see cref="IcsProfile.CalDav" /> and gives back what they say (RFC 4791 §5.3.2 and §7.8).</summary>
public class RadicaleTests
{
    private static readonly XNamespace CalDav = "urn:ietf:params:xml:ns:caldav";

    [ForeignToolFact(ForeignTools.Radicale)]
    public async Task EveryObjectComesBackAsItWasPut()
    {
        IcsCalendar[] calendars =
        [
            RichCalendar.Made with
            {
                FreeBusy = [],
            },
            ForeignToolCases.View.ToIcs(ForeignToolCases.Publication),
        ];
        using var server = new RadicaleServer();
        for (var number = 0; number < calendars.Length; number++)
        {
            var folder = $"lee/{number}/";
            await server.MakeCalendar(folder);
            var files = IcsProfile.CalDav.FilesOf(calendars[number]);
            files.Should().NotBeEmpty();
            for (var i = 0; i < files.Count; i++)
            {
                var path = $"{folder}{i}.ics";
                await server.Put(path, IcsWriter.ToBytes(files[i]));
                KeptLines.Of(await server.Get(path)).Should().Equal(KeptLines.Of(files[i]));
            }
            Texts(await server.Report(folder)).Should().BeEquivalentTo(files.Select(file => Text(KeptLines.Of(file))));
        }
    }

    [ForeignToolFact(ForeignTools.Radicale)]
    public async Task APutOfTheSameUidReplacesTheSession()
    {
        var before = IcsProfile.CalDav.FilesOf(ForeignToolCases.View.ToIcs(ForeignToolCases.Publication));
        var after = IcsProfile.CalDav.FilesOf(ForeignToolCases.Later.ToUpdate(ForeignToolCases.Publication));
        using var server = new RadicaleServer();
        await server.MakeCalendar("lee/coaching/");
        foreach (var file in before.Concat(after))
            await server.Put($"lee/coaching/{Name(file)}.ics", IcsWriter.ToBytes(file));
        before.Should().HaveCount(3);
        after.Should().HaveCount(2);
        Texts(await server.Report("lee/coaching/"))
            .Should()
            .BeEquivalentTo(after.Prepend(before[0]).Select(file => Text(KeptLines.Of(file))));
    }

    private static string Name(IcsCalendar file) => Convert.ToHexString(Encoding.UTF8.GetBytes(file.Events[0].Uid));

    private static string Text(IEnumerable<string> lines) => string.Join("\n\n", lines);

    private static IEnumerable<string> Texts(string report) =>
        XDocument
            .Parse(report)
            .Descendants(CalDav + "calendar-data")
            .Select(data => Text(KeptLines.Of(Encoding.UTF8.GetBytes(data.Value))));
}
