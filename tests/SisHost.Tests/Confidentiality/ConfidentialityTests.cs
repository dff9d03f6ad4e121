using System.Net;
using System.Text.RegularExpressions;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Confidentiality;

/// <summary>What people wrote in confidence, over all pages: each text is a word of its own, and stands only where the package shows it.</summary>
public sealed partial class ConfidentialityTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();
    private readonly Secrets secrets = new(RunningHost.Members.Select(member => member.Person));

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Ask(async db =>
        {
            await secrets.Save(new CoachingStore(db, host.Time));
            return true;
        });
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task WhatWasWrittenInConfidenceStandsOnNoPageOfAnybodyElse()
    {
        var addresses = Crawl.Addresses(host, secrets.Ids);
        addresses.Should().Contain(["/me", "/pair?with=ana", $"/support/one?id={Secrets.Request}", "/error/404"]);

        var leaks = new List<string>();
        foreach (var person in RunningHost.Members.Select(member => member.Person.Value).Append(null))
            leaks.AddRange(await Leaks(person, addresses));

        leaks.Should().BeEmpty();
    }

    // Ids are the district's: somebody may work at two schools, and another school's people may have the same ids.
    [Fact]
    public async Task SomebodyOfTheSameIdInAnotherSchoolFindsNothing()
    {
        await host.Change(db =>
        {
            db.Schools.Add(new(new("valley"), "Valley School", "America/Denver", "another key"));
            db.Members.AddRange(RunningHost.Members.Select(member => member with { School = new("valley") }));
        });
        var addresses = Crawl.Addresses(host, secrets.Ids);

        var found = new List<string>();
        foreach (var person in RunningHost.Members.Select(member => member.Person.Value))
        {
            using var browser = await host.BrowserOf(person, "valley");
            found.AddRange(await Found(browser, person, addresses, _ => true));
        }

        found.Should().BeEmpty();
    }

    [Fact]
    public async Task WhoMayReadItFindsItOnAPage()
    {
        // Evidence, notes and feedback of an observation have no page yet.
        var shown = secrets.All.Where(secret => !secret.What.StartsWith("seen ", StringComparison.Ordinal)).ToList();
        var addresses = new[] { "/me", "/pair?with=ana", "/pair?with=lee" }
            .Concat(secrets.Requests.Select(request => $"/support/one?id={request.Id}"))
            .ToList();

        var found = new HashSet<(string, string)>();
        foreach (var person in RunningHost.Members.Select(member => member.Person.Value))
        {
            using var browser = await host.BrowserOf(person);
            foreach (var address in addresses)
            {
                var page = await (await browser.GetAsync(address)).Content.ReadAsStringAsync();
                foreach (var secret in shown.Where(one => page.Contains(one.Word, StringComparison.Ordinal)))
                    found.Add((secret.What, person));
            }
        }

        // A goal's page is its owner's; the mark of strain is shown on the lead's page of the pair.
        string[] readers(Secret secret) =>
            secret.What.StartsWith("goal ", StringComparison.Ordinal) ? ["ana"]
            : secret.What.StartsWith("strain ", StringComparison.Ordinal) ? ["lee"]
            : [.. secret.Readers.Select(reader => reader.Value)];
        found
            .Should()
            .BeEquivalentTo(
                shown.SelectMany(secret => readers(secret).Select(reader => (secret.What, reader))).Distinct()
            );
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("bo")]
    [InlineData("max")]
    [InlineData("pat")]
    public async Task ARequestThatIsNotForOnesEyesIsAsUnknownAsOneThatThereIsNot(string person)
    {
        using var browser = await host.BrowserOf(person);

        using var there = await browser.GetAsync($"/support/one?id={Secrets.Request}");
        using var nowhere = await browser.GetAsync("/support/one?id=0000");

        there.StatusCode.Should().Be(HttpStatusCode.NotFound);
        nowhere.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Body(there)).Should().Be(await Body(nowhere));
        there
            .Headers.Select(header => header.Key)
            .Should()
            .BeEquivalentTo(nowhere.Headers.Select(header => header.Key));
        (await browser.GetStringAsync("/support")).Should().NotContain(Secrets.Request);
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("bo")]
    [InlineData("max")]
    [InlineData("pat")]
    public async Task AMoveOfARequestThatIsNotForOnesEyesIsAnsweredAsOneOfNone(string person)
    {
        using var browser = await host.BrowserOf(person);

        using var there = await Withdraw(browser, Secrets.Request);
        using var nowhere = await Withdraw(browser, "0000");

        there.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Body(there)).Should().Be(await Body(nowhere));
    }

    [Fact]
    public async Task ASchoolLeaderWhoWasToldThatItIsThereSeesItsStateAndItsDaysOnly()
    {
        using var browser = await host.BrowserOf("pat");

        var page = await browser.GetStringAsync($"/support/one?id={Secrets.Told}");

        page.Should().Contain("Resolved").And.Contain("14 Sep").And.NotContain("Lee Novak").And.NotContain("Ana Ortiz");
        using var answer = await Withdraw(browser, Secrets.Told);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> Withdraw(HttpClient browser, string id) =>
        RunningHost.Post(
            browser,
            "/subscriptions",
            $"/support/one?id={id}",
            ("version", "1"),
            ("move", "Withdraw"),
            ("reason", "mine")
        );

    private async Task<List<string>> Leaks(string? person, IReadOnlyList<string> addresses)
    {
        using var browser = await host.BrowserOf(person);
        var feeds = new List<string>();
        if (person is not null)
        {
            foreach (var audience in Enum.GetValues<FeedAudience>())
            {
                if (await host.TryIssue(new(person), audience) is { } token)
                    feeds.Add($"/feeds/{token}.ics");
            }
        }
        return await Found(
            browser,
            person ?? "nobody",
            addresses.Concat(feeds),
            secret => person is null || !secret.Readers.Contains(new PersonId(person))
        );
    }

    private async Task<List<string>> Found(
        HttpClient browser,
        string person,
        IEnumerable<string> addresses,
        Func<Secret, bool> isSecret
    )
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await browser.GetAsync(address);
            var body = await answer.Content.ReadAsStringAsync();
            if ((int)answer.StatusCode >= 500)
                found.Add($"{person} at {address}: {(int)answer.StatusCode}");
            var all = body + string.Join('\n', answer.Headers.SelectMany(header => header.Value));
            found.AddRange(
                secrets
                    .All.Where(secret => all.Contains(secret.Word, StringComparison.OrdinalIgnoreCase))
                    .Where(isSecret)
                    .Select(secret => $"{person} at {address}: {secret.What}")
            );
        }
        return found;
    }

    // The token of the form by which one signs out is another each time.
    private static async Task<string> Body(HttpResponseMessage answer) =>
        Token().Replace(await answer.Content.ReadAsStringAsync(), "");

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"")]
    private static partial Regex Token();
}
