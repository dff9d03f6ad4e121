using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Errors;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Pages;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = RequestLimits.Octets(builder.Configuration);
});
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStore(builder.Configuration);
builder.Services.AddAccess();
builder.Services.AddMemoryCache();
builder.Services.AddScoped<PublishedCalendars>();
builder.Services.AddScoped<CalendarChanges>();
builder.Services.AddScoped<SchoolYears>();
builder.Services.AddScoped<FeedKeeper>();
builder.Services.AddSingleton<FeedFiles>();
builder.Services.AddScoped<FeedMaker>();
builder.Services.AddRequestLimits();
builder.Services.AddScoped<PeopleNames>();
builder.Services.AddRazorPages();
builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");

var app = builder.Build();
await Preparation.Do(app);
app.UseSecurityHeaders();
app.UseErrorAnswers();
app.UseStaticFiles();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseRequestLimits();
app.MapHealthChecks("/health").AllowAnonymous();
app.MapFeeds();
app.MapRazorPages();
await app.RunAsync();
