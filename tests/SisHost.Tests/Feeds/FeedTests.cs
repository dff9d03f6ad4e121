using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Feeds;

/// <summary>Subscriptions as a person and a calendar program meet them, over HTTP.</summary>
public sealed partial class FeedTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Publish(Calendar());
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ATeachersFeedHoldsTheTeachersSessionsAndNobodyElses()
    {
        var address = await AddressOf("ana", FeedAudience.Teacher);

        var feed = await Read(address);

        feed.Events.Should().HaveCount(Calendar().Of(new("ana")).Count);
        feed.Events.Should().OnlyContain(item => !Text(item).Contains("Bo Imani", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALeadsFeedHoldsTheSessionsWithAllTeachers()
    {
        var feed = await Read(await AddressOf("lee", FeedAudience.Lead));

        feed.Events.Should().HaveCount(Calendar().Of(new("lee")).Count);
        feed.Events.Should().Contain(item => Text(item).Contains("Ana Ortiz", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheLeadershipTeamsFeedHoldsNoNamesAndNoIds()
    {
        var address = await AddressOf("kim", FeedAudience.InstructionalLeadershipTeam);

        var text = await Browser().GetStringAsync(address);

        foreach (var member in RunningHost.Members)
            text.Should()
                .NotContain(member.Name)
                .And.NotContainEquivalentOf($"{member.Person}@")
                .And.NotContain($"/{member.Person}/");
        (await Read(address)).Events.Should().NotBeEmpty();
    }

    [Fact]
    public async Task AFeedIsFetchedAgainOnlyWhenItChanged()
    {
        var address = await AddressOf("ana", FeedAudience.Teacher);
        using var first = await Browser().GetAsync(address);
        first.Headers.ETag!.IsWeak.Should().BeFalse();
        first.Headers.CacheControl!.Private.Should().BeTrue();
        first.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");

        using var again = await Ask(address, first.Headers.ETag!.ToString());
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);

        await host.Publish(Calendar(withBo: false), version: 1);
        using var same = await Ask(address, first.Headers.ETag!.ToString());
        same.StatusCode.Should().Be(HttpStatusCode.NotModified, "nothing of Ana's changed");
    }

    [Fact]
    public async Task HeadSaysWhatGetWouldWithoutTheOctets()
    {
        var address = await AddressOf("ana", FeedAudience.Teacher);
        using var get = await Browser().GetAsync(address);

        using var head = await Browser().SendAsync(new(HttpMethod.Head, address));

        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Headers.ETag.Should().Be(get.Headers.ETag);
        head.Content.Headers.ContentLength.Should().Be(get.Content.Headers.ContentLength);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task ANewAddressEndsTheOldOne()
    {
        var old = await AddressOf("ana", FeedAudience.Teacher);

        var now = await AddressOf("ana", FeedAudience.Teacher);

        (await Status(old)).Should().Be(HttpStatusCode.NotFound);
        (await Status(now)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnAddressThatWasTakenBackIsAsUnknownAsAnyOther()
    {
        var address = await AddressOf("ana", FeedAudience.Teacher);
        using var browser = await host.BrowserOf("ana");
        using var ended = await RunningHost.Post(
            browser,
            "/subscriptions",
            "/subscriptions?handler=Revoke",
            ("audience", nameof(FeedAudience.Teacher))
        );

        using var gone = await Browser().GetAsync(address);
        using var unknown = await Browser().GetAsync($"/feeds/{FeedToken.Make()}.ics");

        using var shorter = await Browser().GetAsync("/feeds/a.ics");

        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var told = await gone.Content.ReadAsStringAsync();
        told.Should().Be(await unknown.Content.ReadAsStringAsync()).And.Be(await shorter.Content.ReadAsStringAsync());
        gone.Headers.ToString().Should().Be(unknown.Headers.ToString()).And.Be(shorter.Headers.ToString());
    }

    [Fact]
    public async Task WhoLosesTheRoleLosesTheFeed()
    {
        var address = await AddressOf("lee", FeedAudience.Lead);
        await host.Change(db =>
            db.Members.Update(
                RunningHost.Members.Single(one => one.Person == new PersonId("lee")) with
                {
                    Roles = [HostRole.Teacher],
                }
            )
        );

        (await Status(address)).Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task NobodyIsGivenAFeedThatTheRoleDoesNotHave()
    {
        using var browser = await host.BrowserOf("ana");

        using var answer = await RunningHost.Post(
            browser,
            "/subscriptions",
            "/subscriptions?handler=Issue",
            ("audience", nameof(FeedAudience.InstructionalLeadershipTeam))
        );

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheDatabaseHoldsNoAddress()
    {
        var address = await AddressOf("ana", FeedAudience.Teacher);
        var token = address.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);

        var feed = await host.Ask(db => db.Feeds.SingleAsync());

        token.Should().HaveLength(43);
        feed.TokenHash.Should().Be(FeedToken.Hash(token)).And.NotContain(token);
    }

    private static CoachingCalendar Calendar(bool withBo = true) =>
        CadenceGenerator.Generate(
            BundledPlan.Of(
                new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
                withBo ? [(new("lee"), new("ana")), (new("max"), new("bo"))] : [(new("lee"), new("ana"))]
            )
        );

    private HttpClient Browser() => host.CreateClient(new() { AllowAutoRedirect = false });

    private async Task<string> AddressOf(string person, FeedAudience audience)
    {
        using var browser = await host.BrowserOf(person);
        using var answer = await RunningHost.Post(
            browser,
            "/subscriptions",
            "/subscriptions?handler=Issue",
            ("audience", audience.ToString())
        );
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        return new Uri(Address().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value).AbsolutePath;
    }

    private async Task<IcsCalendar> Read(string address)
    {
        var reading = IcsReader.Read(await Browser().GetByteArrayAsync(address));
        reading.Problems.Should().BeEmpty();
        return reading.Calendar;
    }

    private async Task<HttpStatusCode> Status(string address)
    {
        using var answer = await Browser().GetAsync(address);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> Ask(string address, string etag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        return await Browser().SendAsync(request);
    }

    private static string Text(IcsEvent item) => new StringBuilder(item.Summary).Append(item.Description).ToString();

    [GeneratedRegex("<code>([^<]+)</code>")]
    private static partial Regex Address();
}
