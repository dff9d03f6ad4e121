using System.Net;
using LearningCycles.Samples.SisHost.Errors;
using LearningCycles.Samples.SisHost.Tests.Access;
using LearningCycles.Samples.SisHost.Tests.Databases;

namespace LearningCycles.Samples.SisHost.Tests.Errors;

/// <summary>Requests that are too large, sent to the server that the host really runs on: it is the one that counts octets.</summary>
public sealed class RequestLimitTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new(Database.Sqlite, (RequestLimits.Setting, "1"));

    public async Task InitializeAsync()
    {
        host.GoOnTheNetwork();
        await host.InitializeAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AFileThatIsTooLargeIsRefusedByAPageThatSaysSo(bool saysItsLength)
    {
        using var browser = await host.BrowserOf("sam");
        using var form = await Form(browser, octets: 1_100_000);

        using var answer = await Send(browser, form, "text/html", saysItsLength);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("That is too large").And.Contain("1 MB");
    }

    [Fact]
    public async Task AProgramIsToldThatItIsTooLarge()
    {
        using var browser = await host.BrowserOf("sam");
        using var form = await Form(browser, octets: 1_100_000);

        using var answer = await Send(browser, form, "application/json", saysItsLength: true);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task AFileWithinTheLimitIsRead()
    {
        using var browser = await host.BrowserOf("sam");
        using var form = await Form(browser, octets: 900_000);

        using var answer = await Send(browser, form, "text/html", saysItsLength: true);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("The file is no zip");
    }

    [Theory]
    [InlineData(RequestLimits.Fields, HttpStatusCode.UnprocessableEntity)]
    [InlineData(RequestLimits.Fields + 1, HttpStatusCode.BadRequest)]
    public async Task AFormWithTooManyFieldsIsNotUnderstood(int fields, HttpStatusCode status)
    {
        using var browser = await host.BrowserOf("pat");

        // One is the anti-forgery token.
        using var answer = await RunningHost.Post(
            browser,
            "/snow-day",
            "/snow-day?handler=Preview",
            [.. Enumerable.Repeat(("x", "1"), fields - 1)]
        );

        answer.StatusCode.Should().Be(status);
    }

    private static async Task<MultipartFormDataContent> Form(HttpClient browser, int octets)
    {
        var token = RunningHost.TokenOf(await browser.GetStringAsync("/import"));
        return new()
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(new byte[octets]), "zip", "roster.zip" },
        };
    }

    // Asks before it sends, as curl does: who is refused has sent nothing.
    private static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        HttpContent form,
        string accept,
        bool saysItsLength
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/import?handler=Preview") { Content = form };
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = !saysItsLength;
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await browser.SendAsync(request);
    }
}
