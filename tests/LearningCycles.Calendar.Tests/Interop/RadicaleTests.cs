using System.Text;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A CalDAV server takes the objects of <see cref="IcsProfile.CalDav" /> and gives back what they say (RFC 4791 §5.3.2 and §7.8).</summary>
public class RadicaleTests
{
    [ForeignToolFact(ForeignTools.Radicale)]
    public Task EveryObjectComesBackAsItWasPut() =>
        ComesBack([RichCalendar.Made with { FreeBusy = [] }, SessionCases.View.ToIcs(SessionCases.Publication)]);

    [ForeignToolFact(ForeignTools.Radicale)]
    public Task SeriesComeBackWithTheirExceptionsInOneObject()
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(SeriesCases.Calendar, made.Add, 60);
        var objects = made.SelectMany(calendar => IcsProfile.CalDav.FilesOf(calendar)).ToList();
        objects.Should().Contain(one => one.Events.Count == 3, "one series has a moved and a cancelled occurrence");
        objects.Should().OnlyContain(one => one.Events.DistinctBy(item => item.Uid).Count() == 1);
        return ComesBack(made);
    }

    [ForeignToolFact(ForeignTools.Radicale)]
    public async Task WhatPeopleSeeOfAnyEventComesBack()
    {
        using var server = new RadicaleServer();
        var number = 0;
        foreach (var calendar in SeenByPeople.AnyEvents(60))
        {
            var collection = $"lee/any-{number++}/";
            await server.MakeCalendar(collection);
            var files = IcsProfile.CalDav.FilesOf(calendar);
            for (var place = 0; place < files.Count; place++)
                await server.Put($"{collection}{place}.ics", IcsWriter.ToBytes(files[place]));
            var again = (await server.Report(collection)).Select(octets => IcsReader.Read(octets).Calendar);
            SeenByPeople.Of(again).Should().Equal(SeenByPeople.Of(files));
        }
    }

    [ForeignToolFact(ForeignTools.Radicale)]
    public async Task APutOfTheSameUidReplacesTheSession()
    {
        var before = IcsProfile.CalDav.FilesOf(SessionCases.View.ToIcs(SessionCases.Publication));
        var after = IcsProfile.CalDav.FilesOf(SessionCases.Later.ToUpdate(SessionCases.Publication));
        using var server = new RadicaleServer();
        await server.MakeCalendar("lee/coaching/");
        foreach (var file in before.Concat(after))
            await server.Put($"lee/coaching/{Name(file)}.ics", IcsWriter.ToBytes(file));
        before.Should().HaveCount(3);
        after.Should().HaveCount(2);
        (await server.Report("lee/coaching/"))
            .Select(KeptLines.Of)
            .Should()
            .BeEquivalentTo(after.Prepend(before[0]).Select(KeptLines.Of));
    }

    private static async Task ComesBack(IEnumerable<IcsCalendar> calendars) =>
        (await ForeignAgreement.Radicale(calendars)).Take(5).Should().BeEmpty("Radicale keeps all");

    private static string Name(IcsCalendar file) => Convert.ToHexString(Encoding.UTF8.GetBytes(file.Events[0].Uid));
}
