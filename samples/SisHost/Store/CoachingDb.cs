using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The database, seen from one school: every query is filtered by it.</summary>
public sealed class CoachingDb(DbContextOptions<CoachingDb> options, Tenant tenant) : DbContext(options)
{
    /// <summary>The school from which it is seen.</summary>
    public SchoolId At => tenant.School;

    /// <summary>Everything as it was saved, version by version.</summary>
    public DbSet<KeptVersion> Versions => Set<KeptVersion>();

    /// <summary>Whom each subject is about.</summary>
    public DbSet<KeptPerson> People => Set<KeptPerson>();

    /// <summary>The district's schools: not filtered, for who signs in has none yet.</summary>
    public DbSet<School> Schools => Set<School>();

    /// <summary>The district's roster, import by import.</summary>
    public DbSet<StoredRoster> Rosters => Set<StoredRoster>();

    /// <summary>Who is at the school.</summary>
    public DbSet<Member> Members => Set<Member>();

    /// <summary>The subscriptions.</summary>
    public DbSet<Feed> Feeds => Set<Feed>();

    /// <summary>The district's feeds that the school took.</summary>
    public DbSet<TakenFeed> TakenFeeds => Set<TakenFeed>();

    // Kept as it was written: jsonb would order the members anew.
    private string JsonColumn => Database.IsNpgsql() ? "json" : "TEXT";

    /// <summary>The school from which it is seen, with its name and its zone.</summary>
    public Task<School> SchoolAtHand(CancellationToken cancel) =>
        Schools.AsNoTracking().SingleAsync(school => school.Id == At, cancel);

    /// <summary>Refuses to go on where no school is entered: what is saved would belong to nobody.</summary>
    internal void RequireSchool()
    {
        if (!tenant.HasSchool)
            throw new InvalidOperationException("No school is entered. Set the tenant before saving.");
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<SchoolId>().HaveConversion<SchoolIdConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<FeedAudience>().HaveConversion<string>();
        configurationBuilder
            .Properties<ValueList<HostRole>>()
            .HaveConversion<RolesConverter, SubjectComparer<ValueList<HostRole>>>();
        // By default a server orders as its language does; SQLite and .NET order by octets, and so does "C".
        if (Database.IsNpgsql())
        {
            configurationBuilder.Properties<string>().UseCollation("C");
            configurationBuilder.Properties<PersonId>().UseCollation("C");
            configurationBuilder.Properties<SchoolId>().UseCollation("C");
            configurationBuilder.Properties<FeedAudience>().UseCollation("C");
            configurationBuilder.Properties<ValueList<HostRole>>().UseCollation("C");
        }
    }

    // The filters stand here and not with the kinds: only through "this" do they ask the school of the context at hand.
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var kind in KeptKinds.All)
            kind.Map(modelBuilder, this);
        modelBuilder.Entity<KeptVersion>(row =>
        {
            row.ToTable("versions");
            row.HasKey("School", "Kind", "Id", "Version");
            row.Property(kept => kept.Text).HasColumnType(JsonColumn).UseCollation(null);
            row.HasQueryFilter(kept => kept.School == At);
        });
        modelBuilder.Entity<KeptPerson>(row =>
        {
            row.ToTable("people_of");
            row.HasKey("School", "Kind", "Id", "Person");
            row.HasIndex("School", "Person", "Kind");
            row.HasQueryFilter(kept => kept.School == At);
        });
        modelBuilder.Entity<School>(row =>
        {
            row.ToTable("schools");
            row.Ignore(school => school.Zone);
        });
        modelBuilder.Entity<StoredRoster>(row =>
        {
            row.ToTable("rosters");
            row.HasKey(stored => stored.Version);
            row.Property(stored => stored.Version).ValueGeneratedNever();
            row.Property(stored => stored.Text).HasColumnType(JsonColumn).UseCollation(null);
        });
        modelBuilder.Entity<Member>(row =>
        {
            row.ToTable("members");
            row.HasKey("School", "Person");
            row.HasQueryFilter(member => member.School == At);
        });
        modelBuilder.Entity<Feed>(row =>
        {
            row.ToTable("feeds");
            row.HasKey("School", "Person", "Audience");
            row.HasIndex(feed => feed.TokenHash).IsUnique();
            row.HasQueryFilter(feed => feed.School == At);
        });
        modelBuilder.Entity<TakenFeed>(row =>
        {
            row.ToTable("taken_feeds");
            row.HasKey("School", "Number");
            row.Property(taken => taken.Choices).HasColumnType(JsonColumn).UseCollation(null);
            row.HasQueryFilter(taken => taken.School == At);
        });
    }

    internal void Map<T>(ModelBuilder model, KeptKind<T> kind)
        where T : class
    {
        var row = model.Entity<Kept<T>>();
        row.ToTable(kind.Table);
        row.HasKey("School", "Id");
        row.Property(kept => kept.Subject)
            .HasConversion(new SubjectConverter<T>(kind.Form), new SubjectComparer<T>())
            .HasColumnType(JsonColumn);
        row.Property(kept => kept.Version).IsConcurrencyToken();
        row.HasQueryFilter(kept => kept.School == At);
    }
}
