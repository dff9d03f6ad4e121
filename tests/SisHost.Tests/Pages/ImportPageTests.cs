using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class ImportPageTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();

    public async Task InitializeAsync() => await host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AnImportBringsSchoolsAndMembersWithTheirRoles()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, "Take", Zip("OneRoster12"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Imported");
        var roster = await host.Ask(db => db.Rosters.SingleAsync());
        (roster.Version, roster.ImportedBy).Should().Be((1, new PersonId("sam")));
        var members = await host.Ask(db => db.Members.IgnoreQueryFilters().ToListAsync());
        members.Should().Contain(member => member.Is(HostRole.Lead)).And.Contain(member => member.Is(HostRole.Teacher));
        var schools = await host.Ask(db => db.Schools.ToListAsync());
        schools.Should().HaveCountGreaterThan(1).And.OnlyContain(school => school.Zone.Id == "America/Denver");
    }

    [Fact]
    public async Task ALookBeforeChangesNothing()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, "Preview", Zip("OneRoster12"));

        (await answer.Content.ReadAsStringAsync()).Should().Contain("nothing is changed yet");
        (await host.Ask(db => db.Rosters.CountAsync())).Should().Be(0);
        (await host.Ask(db => db.Members.IgnoreQueryFilters().CountAsync())).Should().Be(RunningHost.Members.Count);
    }

    [Fact]
    public async Task AnImportTwiceChangesNothingTheSecondTime()
    {
        using var browser = await host.BrowserOf("sam");
        using var first = await Send(browser, "Take", Zip("OneRoster12"));
        var before = await host.Ask(db => db.Members.IgnoreQueryFilters().OrderBy(one => one.Person).ToListAsync());

        using var again = await Send(browser, "Take", Zip("OneRoster12"));

        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await host.Ask(db => db.Members.IgnoreQueryFilters().OrderBy(one => one.Person).ToListAsync()))
            .Should()
            .Equal(before);
        var rosters = await host.Ask(db => db.Rosters.OrderBy(one => one.Version).ToListAsync());
        rosters.Select(one => one.Version).Should().Equal(1, 2);
        RosterJson.Read(rosters[1].Text).Should().Be(RosterJson.Read(rosters[0].Text));
    }

    [Fact]
    public async Task WhomTheRosterDoesNotListIsNoMemberAnyMoreButWhoRunsTheHostStays()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, "Take", Zip("OneRoster12"));

        var members = await host.Ask(db => db.Members.ToListAsync());
        members.Should().ContainSingle().Which.Person.Should().Be(new PersonId("sam"));
    }

    [Fact]
    public async Task AFileThatIsNoZipIsRefusedWithTheReason()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, "Take", "sourcedId,name"u8.ToArray());

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("The file is no zip");
    }

    [Fact]
    public async Task OnlyWhoRunsTheHostMayImport()
    {
        using var admin = await host.BrowserOf("sam");
        var token = RunningHost.TokenOf(await admin.GetStringAsync("/import"));
        using var lead = await host.BrowserOf("lee");

        using var answer = await lead.PostAsync("/import?handler=Take", Form(token, Zip("OneRoster12")));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.Ask(db => db.Rosters.CountAsync())).Should().Be(0);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, string handler, byte[] file)
    {
        var token = RunningHost.TokenOf(await browser.GetStringAsync("/import"));
        return await browser.PostAsync($"/import?handler={handler}", Form(token, file));
    }

    private static MultipartFormDataContent Form(string token, byte[] file) =>
        new()
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "zip", "roster.zip" },
        };

    private static byte[] Zip(string folder, [CallerFilePath] string here = "")
    {
        using var packed = new MemoryStream();
        ZipFile.CreateFromDirectory(Path.Combine(Path.GetDirectoryName(here)!, "..", "Import", "Data", folder), packed);
        return packed.ToArray();
    }
}
