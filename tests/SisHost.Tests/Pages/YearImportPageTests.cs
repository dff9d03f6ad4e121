using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class YearImportPageTests : IAsyncLifetime, IDisposable
{
    private const string Address = "/import/calendar";
    private readonly RunningHost host = new();

    public async Task InitializeAsync() => await host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AYearIsKnownBeforeThereIsAPlan()
    {
        using var browser = await host.BrowserOf("sam");
        (await browser.GetStringAsync(Address)).Should().Contain("No school year is known yet");

        var look = await Look(browser, Zip());
        look.Should().Contain("179").And.Contain("calendarDates.json").And.Contain("Take the year");
        (await Years()).Should().BeEmpty();
        await Take(browser, look);

        var kept = (await Years()).Should().ContainSingle().Subject;
        (kept.Id, kept.Version, kept.ChangedBy).Should().Be(("2027", 1, new PersonId("sam")));
        kept.Subject.Name.Should().Be("Prairie School");
        kept.Subject.InstructionalDays.Should().Be(179);
        using var leader = await host.BrowserOf("pat");
        (await leader.GetStringAsync("/plan")).Should().Contain("12 August 2026").And.Contain("Generate");
    }

    [Fact]
    public async Task APublishedPlanIsReplannedWithTheNewYearAndTheDiffIsSeenBefore()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");

        var look = await Look(browser, Zip());
        look.Should().Contain("kept").And.Contain("Take the year and publish");
        (await host.StoredCalendar()).Version.Should().Be(1);
        await Take(browser, look);

        var now = await host.StoredCalendar();
        now.Version.Should().Be(2);
        now.Subject.Plan.School.On(new(2027, 1, 26)).Has(DayEventKind.Emergency).Should().BeTrue();
        now.Subject.Sessions.Should().NotContain(session => session.Start.Date == new LocalDate(2027, 1, 26));
    }

    [Fact]
    public async Task AYearWithoutTheLabelsOfThePlanIsRefusedWithTheReasonAndNothingIsTaken()
    {
        var plan = Calendar().Plan;
        plan = plan with
        {
            People =
            [
                new PersonTime(new("ana"))
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On("C"), new(9, 0), new(10, 0))],
                },
            ],
            School = plan.School.WithRotation(new(["A", "B", "C"])),
        };
        await host.Publish(CadenceGenerator.Generate(plan));
        using var browser = await host.BrowserOf("pat");

        using var answer = await Send(browser, Zip());

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().Contain("rotation label").And.Contain("&#x27;C&#x27;").And.NotContain("(Parameter");
        using var taken = await FormOf.Page(page, "name=\"carried\"").Send(browser, $"{Address}?handler=Take");
        taken.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await Years()).Should().BeEmpty();
        (await host.StoredCalendar()).Version.Should().Be(1);
    }

    [Fact]
    public async Task WhoTakesAYearOnAnOldCalendarIsToldAndNothingIsTaken()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var look = await Look(browser, Zip());
        await host.Publish(Calendar(), version: 1);

        using var answer = await FormOf.Page(look, "name=\"carried\"").Send(browser, $"{Address}?handler=Take");

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Years()).Should().BeEmpty();
        (await host.StoredCalendar()).Version.Should().Be(2);
    }

    [Fact]
    public async Task ADescriptorThatNoMapKnowsMeansWhatAPersonSays()
    {
        using var browser = await host.BrowserOf("sam");
        var zip = Zip(text =>
            text.Replace("CalendarEventDescriptor#Strike", "CalendarEventDescriptor#Polar bear day")
                .Replace("CalendarEventDescriptor#Weather day", "CalendarEventDescriptor#Polar bear day")
        );
        var look = await Look(browser, zip);
        look.Should().Contain("Polar bear day").And.Contain("not said");

        using var said = await FormOf
            .Page(look, "name=\"carried\"")
            .With("meaning", "Unplanned")
            .Send(browser, $"{Address}?handler=Preview");
        await Take(browser, await said.Content.ReadAsStringAsync());

        (await Years()).Single().Subject.On(new(2027, 1, 26)).Has(DayEventKind.Emergency).Should().BeTrue();
    }

    [Fact]
    public async Task NextYearWaitsUntilThisOneIsOver()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var next = Zip(text => text.Replace("2027-", "2028-").Replace("2026-", "2027-"));

        using var answer = await Send(browser, next);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("when that one is over");
    }

    [Fact]
    public async Task AFeedThatWasTakenGoesOnInAnotherYear()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        using var feed = await FormOf
            .Page(await browser.GetStringAsync("/import/closures"), "type=\"file\"")
            .Send(
                browser,
                "/import/closures?handler=Preview",
                Encoding.UTF8.GetBytes(
                    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Flood – No School\r\nDTSTART;VALUE=DATE:20270420\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                )
            );
        using var fed = await FormOf
            .Page(await feed.Content.ReadAsStringAsync(), "name=\"carried\"")
            .Send(browser, "/import/closures?handler=Take");
        fed.StatusCode.Should().Be(HttpStatusCode.Redirect);

        await Take(browser, await Look(browser, Zip()));

        var school = (await host.StoredCalendar()).Subject.Plan.School;
        school.On(new(2027, 4, 20)).WhyClosed.Should().Contain("Flood");
        school.FirstDay.Should().Be(new LocalDate(2026, 8, 12));
        (await Years()).Single().Subject.On(new(2027, 4, 20)).StudentsIn.Should().BeTrue("the year is kept without it");
    }

    [Fact]
    public async Task WhatIsNoZipIsRefused()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, "[{}]"u8.ToArray());

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("no zip");
    }

    [Fact]
    public async Task AnotherSchoolsNumberIsRefusedWithTheRemarks()
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, Zip(), school: "7");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync())
            .Should()
            .Contain("There are no calendar dates and no sessions")
            .And.Contain("another school&#x27;s")
            .And.NotContain("Take the year");
    }

    [Theory]
    [InlineData("", "2027")]
    [InlineData("620110", "")]
    [InlineData("620110", "99999")]
    [InlineData("six", "2027")]
    public async Task WithoutASchoolAndAYearNothingIsRead(string school, string year)
    {
        using var browser = await host.BrowserOf("sam");

        using var answer = await Send(browser, Zip(), school, year);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task ATeacherMayNotSendAYear()
    {
        using var admin = await host.BrowserOf("sam");
        var form = FormOf.Page(await admin.GetStringAsync(Address), "type=\"file\"");
        using var teacher = await host.BrowserOf("ana");

        using var answer = await form.Send(teacher, $"{Address}?handler=Take", Zip());

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await Years()).Should().BeEmpty();
    }

    private Task<List<Kept<SchoolCalendar>>> Years() =>
        host.Ask(db => db.Set<Kept<SchoolCalendar>>().AsNoTracking().ToListAsync());

    private static CoachingCalendar Calendar() =>
        CadenceGenerator.Generate(
            BundledPlan.Of(
                new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
                [(new("lee"), new("ana")), (new("max"), new("bo"))]
            )
        );

    private static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        byte[] file,
        string school = "620110",
        string year = "2027"
    ) =>
        await FormOf
            .Page(await browser.GetStringAsync(Address), "type=\"file\"")
            .With("schoolId", school)
            .With("schoolYear", year)
            .Send(browser, $"{Address}?handler=Preview", file);

    private static async Task<string> Look(HttpClient browser, byte[] file)
    {
        using var answer = await Send(browser, file);
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return page;
    }

    private static async Task Take(HttpClient browser, string look)
    {
        using var answer = await FormOf.Page(look, "name=\"carried\"").Send(browser, $"{Address}?handler=Take");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static byte[] Zip(Func<string, string>? change = null, [CallerFilePath] string here = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (
                var file in Directory
                    .EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "Import", "Data", "EdFi"))
                    .Order(StringComparer.Ordinal)
            )
            {
                using var entry = zip.CreateEntry(Path.GetFileName(file)).Open();
                var text = File.ReadAllText(file);
                entry.Write(Encoding.UTF8.GetBytes(change is null ? text : change(text)));
            }
        }
        return packed.ToArray();
    }
}
