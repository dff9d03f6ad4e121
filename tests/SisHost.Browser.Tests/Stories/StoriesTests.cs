using System.Net;
using LearningCycles.Samples.SisHost.BrowserTests.Looks;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests.Stories;

/// <summary>What people do with the pages, click by click.</summary>
public class StoriesTests(BrowserOfDistrict browser) : IClassFixture<BrowserOfDistrict>
{
    [BrowserFact]
    public async Task ARosterBringsASchoolWhoseLeaderPlansItsYear()
    {
        await using (var administrator = await browser.Open(Person.Administrator))
        {
            await administrator.Page.GetByLabel("The zip").SetInputFilesAsync(LargerDistrict.Zip());
            await administrator.Press("Look first");
            (await administrator.Words()).Should().Contain("nothing is changed yet");
            await administrator.Page.GetByLabel("The zip").SetInputFilesAsync(LargerDistrict.Zip());
            await administrator.Press("Import");
            (await administrator.Words()).Should().Contain("Imported");
            await administrator.ShouldKeepNobodyOut();
        }
        await using (var leader = await browser.Open(LargerDistrict.Leader))
        {
            await leader.Follow("Plan");
            (await leader.Words()).Should().Contain("There is no calendar of this year yet");
            foreach (var teacher in new[] { LargerDistrict.Teacher.Name, "Otis Freeman" })
                await leader
                    .Page.GetByLabel($"Lead of {teacher}")
                    .SelectOptionAsync(new SelectOptionValue { Label = LargerDistrict.Lead.Name });
            await leader.Press("Generate");
            (await leader.Words()).Should().Contain("What is asked of each lead").And.Contain(LargerDistrict.Lead.Name);
            await leader.ShouldKeepNobodyOut();
            await leader.Press("Publish it");
            (await leader.Words()).Should().MatchRegex("Published: [1-9][0-9]+ sessions. Everybody can subscribe");
        }
        await using var lead = await browser.Open(LargerDistrict.Lead);
        await lead.Follow("My year");
        (await lead.Words()).Should().Contain($"Coaching 1:1 with {LargerDistrict.Teacher.Name}");
    }

    [BrowserFact]
    public async Task ATeacherBeginsACycleAndIsToldAllThatLearningNeeds()
    {
        await using var teacher = await browser.Open(Person.Teacher);
        await teacher.Follow("Cycles");
        await teacher.Press("Begin the cycle");
        (await teacher.Words()).Should().Contain("Setting the intention.");
        var listed = await teacher.Page.Locator("article details").First.Locator("li").CountAsync();

        await teacher.Press("Begin learning");

        (await teacher.Words()).Should().Contain("not yet. This is missing:");
        (await teacher.Page.Locator(".told.refused li").CountAsync()).Should().Be(listed).And.BeGreaterThan(2);
        await teacher.ShouldKeepNobodyOut();
    }

    [BrowserFact]
    public async Task ATeacherAddsToTheAgendaAndItStands()
    {
        await using var teacher = await browser.Open(new("u-3003", "Priya Raghunathan"));
        await teacher.Follow("Me");
        await teacher.Arrive(teacher.Main.GetByRole(AriaRole.Link, new() { Name = Person.Lead.Name }));

        await teacher.Page.GetByLabel("Something for the agenda").FillAsync("Who speaks in discussions");
        await teacher.Press("Add");
        (await teacher.Words()).Should().Contain("Who speaks in discussions");
        await teacher.Press("The agenda stands");

        (await teacher.Page.Locator(".told.refused").CountAsync()).Should().Be(0);
        (await teacher.Main.GetByRole(AriaRole.Button, new() { Name = "The agenda stands" }).CountAsync())
            .Should()
            .Be(0, "it stands");
        await teacher.ShouldKeepNobodyOut();
    }

    [BrowserFact]
    public async Task ASnowDayIsLookedAtThenPublishedAndTheLeadsWeekShowsIt()
    {
        await using var lead = await browser.Open(Person.Lead);
        await lead.Go("/week?on=2026-11-12");
        (await lead.Words()).Should().NotContain("Heavy snow");
        await using var leader = await browser.Open(Person.Leader);
        await leader.Follow("Snow day");
        await leader.Page.GetByLabel("The day").FillAsync("2026-11-12");
        await leader.Page.GetByLabel("Why").FillAsync("Heavy snow");
        await leader.Press("See what changes");
        (await leader.Words()).Should().Contain("kept").And.Contain("Heavy snow").And.Contain("Publish it");
        await leader.ShouldKeepNobodyOut();
        await lead.Go("/week?on=2026-11-12");
        (await lead.Words()).Should().NotContain("Heavy snow", "it is not published yet");

        await leader.Press("Publish it");

        (await leader.Words()).Should().Contain("Published:");
        await lead.Go("/week?on=2026-11-12");
        (await lead.Words()).Should().Contain("Heavy snow");
        await lead.ShouldKeepNobodyOut();
    }

    [BrowserFact]
    public async Task WhoSubscribesGetsAnAddressThatOpensACalendar()
    {
        await using var teacher = await browser.Open(new("u-3002", "Yusuf Çelik"));
        await teacher.Follow("Subscriptions");
        await teacher.Press("Make an address");
        var address = await teacher.Main.Locator("code").InnerTextAsync();
        await teacher.ShouldKeepNobodyOut();

        using var program = new HttpClient();
        var calendar = await program.GetStringAsync(address);

        calendar.Should().StartWith("BEGIN:VCALENDAR").And.Contain("BEGIN:VEVENT").And.Contain("1:1");
        await teacher.Press("End it");
        using var gone = await program.GetAsync(address);
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [BrowserFact]
    public async Task AConfidentialRequestIsReadByItsReaderAndNotFoundByAnotherLead()
    {
        const string concern = "We talk past each other, and I do not know how to begin again.";
        await using var lead = await browser.Open(Person.Lead);
        await lead.Follow("Support");
        await lead.Arrive(lead.Main.GetByRole(AriaRole.Link, new() { Name = "Raise a concern" }));
        await lead.Page.GetByLabel("With whom it is hard").SelectOptionAsync("u-3013");
        await lead.Page.GetByLabel("The concern").FillAsync(concern);
        await lead.Page.GetByLabel("Only mentors may be named").CheckAsync();
        await lead.Page.GetByLabel("Seun Castellanos mentor").CheckAsync();
        await lead.Press("Raise it");
        (await lead.Words()).Should().Contain(concern);
        await lead.ShouldKeepNobodyOut();
        var address = new Uri(lead.Page.Url).PathAndQuery;

        await using var mentor = await browser.Open(Person.Leader);
        (await mentor.Go(address)).Should().Be(200);
        (await mentor.Words()).Should().Contain(concern);
        await using var other = await browser.Open(Person.OtherLead);
        (await other.Go(address)).Should().Be(404);
        (await other.Page.ContentAsync()).Should().NotContain(concern);
        await other.Follow("Support");
        (await other.Page.ContentAsync()).Should().NotContain(address.Split('=')[1]);
    }

    [BrowserFact]
    public async Task TheKeyboardAloneLeadsFromTheSignInToAMove()
    {
        await using var session = await browser.Open();
        await session.Go("/sign-in");
        await session.TabTo("Saoirse");
        await session.Enter();
        session.Page.Url.Should().EndWith("/cycles");
        await session.TabTo("Begin the cycle");

        await session.Enter();

        await session.Main.GetByRole(AriaRole.Status).WaitForAsync();
        (await session.Words()).Should().Contain("Setting the intention.");
        session.Troubles.Should().BeEmpty();
    }
}
