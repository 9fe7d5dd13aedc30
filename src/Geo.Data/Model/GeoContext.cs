using System.Collections.Immutable;
using System.Linq.Expressions;
using Geo.Data.Constraints;
using Geo.Data.Facilities;
using Geo.Data.IdleLand;
using Geo.Data.Imports;
using Geo.Data.Indicators;
using Geo.Data.Inefficiency;
using Geo.Data.LandUses;
using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Data.Places;
using Geo.Data.Platforms;
using Geo.Data.Projects;
using Geo.Data.Quotas;
using Geo.Data.Regions;
using Geo.Data.Siting;
using Geo.Data.Sources;
using Geo.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Geo.Data.Model;

/// <summary>
/// All entity classes as EF Core sees them: read from the views of <c>api</c>, as the caller may see them, and written through
/// the writable views. Names are snake_case, enums are their SCREAMING_SNAKE_CASE text.
/// </summary>
internal sealed class GeoContext(DbContextOptions<GeoContext> options) : DbContext(options)
{
    private const string Schema = "api";

    // Written as they are read: what the database computes of them is the version and the time.
    private static readonly ImmutableArray<Type> WrittenThroughViews =
    [
        typeof(Demand), typeof(ParcelPerformance), typeof(ParcelFootprint), typeof(RedevelopmentGround), typeof(RedevelopmentSurvey), typeof(RedevelopmentWork),
        typeof(SupplyContract), typeof(SupplyAgreement), typeof(SupplyPause), typeof(SupplySuspension), typeof(SupplyProgress), typeof(IdleFinding), typeof(IdleDisposal),
        typeof(Project), typeof(ProjectStage), typeof(ProjectParcel), typeof(ProjectSource), typeof(CampaignProject), typeof(CampaignVisit),
        typeof(LandQuota), typeof(LandQuotaUse), typeof(Indicator), typeof(ConstraintArea), typeof(Source), typeof(Platform), typeof(Park), typeof(Facility),
    ];

    public DbSet<Parcel> Parcels => Set<Parcel>();

    public DbSet<Demand> Demands => Set<Demand>();
    public DbSet<ParcelLineage> Lineages => Set<ParcelLineage>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Keys(modelBuilder);
        Numbers(modelBuilder);
        foreach (IMutableEntityType entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(null);
            entity.SetViewSchema(Schema);
            entity.SetViewName(SqlNames.SnakeCase(entity.ClrType.Name));
            foreach (IMutableProperty property in entity.GetProperties())
            {
                property.SetColumnName(SqlNames.SnakeCase(property.Name));
                Type type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum)
                {
                    property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumText<>).MakeGenericType(type))!);
                }
            }
        }

        modelBuilder.Entity<Parcel>(parcel =>
        {
            parcel.ToTable("parcel_writable", Schema);
            Computed(parcel, record => record.LabelPoint, record => record.EllipsoidArea, record => record.PlanarArea, record => record.PlanarSrid, record => record.CoarseBoundary);
            parcel.Property(record => record.Version).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
            parcel.Property(record => record.UpdatedAt).ValueGeneratedOnAddOrUpdate();
        });
        modelBuilder.Entity<ParcelLineage>(lineage =>
        {
            lineage.ToTable("parcel_lineage_writable", Schema);
            lineage.Property(record => record.UpdatedAt).ValueGeneratedOnAddOrUpdate();
        });
        modelBuilder.Entity<Indicator>().Property(record => record.Id).ValueGeneratedOnAdd();
        foreach (Type written in WrittenThroughViews)
        {
            EntityTypeBuilder entity = modelBuilder.Entity(written);
            entity.ToTable($"{SqlNames.SnakeCase(written.Name)}_writable", Schema);
            if (entity.Metadata.FindProperty("Version") is not null)
            {
                entity.Property("Version").IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
                entity.Property("UpdatedAt").ValueGeneratedOnAddOrUpdate();
            }
        }
    }

    // Columns that the database computes from others; the writable view has none of them.
    private static void Computed<TEntity>(
        EntityTypeBuilder<TEntity> entity, params ReadOnlySpan<Expression<Func<TEntity, object?>>> properties)
        where TEntity : class
    {
        foreach (Expression<Func<TEntity, object?>> property in properties)
        {
            IMutableProperty metadata = entity.Property(property).ValueGeneratedNever().Metadata;
            metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
            metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        }
    }

    private static void Keys(ModelBuilder model)
    {
        model.Entity<Parcel>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<ParcelPerformance>().HasKey(record => new { record.CountyCode, record.ParcelId, record.Year });
        model.Entity<ParcelLineage>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<SupplyContract>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<Project>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<ProjectStage>().HasKey(record => new { record.CountyCode, record.ProjectId, record.Stage });
        model.Entity<ProjectParcel>().HasKey(record => new { record.CountyCode, record.ProjectId, record.ParcelId });
        model.Entity<ProjectSource>().HasKey(record => new { record.CountyCode, record.ProjectId, record.SourceId });
        model.Entity<ConstraintArea>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<SupplyAgreement>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<SupplyPause>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<SupplySuspension>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<SupplyProgress>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<IdleFinding>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<IdleDisposal>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<Demand>().HasKey(record => record.Id);
        model.Entity<ImportJob>().HasKey(record => record.Id);
        model.Entity<ImportProfile>().HasKey(record => new { record.CountyCode, record.Name });
        model.Entity<InefficiencyRuleSet>().HasKey(record => record.Key);
        model.Entity<InefficiencyCondition>().HasKey(record => new { record.RuleSetKey, record.Metric });
        model.Entity<ParcelFootprint>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<RedevelopmentGround>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<RedevelopmentSurvey>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<RedevelopmentWork>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<Region>().HasKey(record => record.Code);
        model.Entity<Platform>().HasKey(record => record.Key);
        model.Entity<PlatformIndustry>().HasKey(record => new { record.PlatformKey, record.Chain });
        model.Entity<PlatformSource>().HasKey(record => new { record.PlatformKey, record.SourceId });
        model.Entity<Park>().HasKey(record => record.Key);
        model.Entity<ParkIndustry>().HasKey(record => new { record.ParkKey, record.Chain });
        model.Entity<ParkSource>().HasKey(record => new { record.ParkKey, record.SourceId });
        model.Entity<IndustryChain>().HasKey(record => record.Name);
        model.Entity<Campaign>().HasKey(record => record.Key);
        model.Entity<CampaignProject>().HasKey(record => new { record.CountyCode, record.CampaignKey, record.ProjectId });
        model.Entity<CampaignVisit>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<LandQuota>().HasKey(record => record.Key);
        model.Entity<LandQuotaUse>().HasKey(record => new { record.CountyCode, record.Id });
        model.Entity<Facility>().HasKey(record => record.Key);
        model.Entity<Place>().HasKey(record => record.Key);
        model.Entity<Indicator>().HasKey(record => record.Id);
        model.Entity<LandUse>().HasKey(record => new { record.System, record.Code });
        model.Entity<LandUseSystem>().HasKey(record => record.Key);
        model.Entity<LandUseCrosswalk>().HasKey(record => new { record.FromSystem, record.FromCode, record.ToSystem, record.ToCode });
        model.Entity<Source>().HasKey(record => record.Id);
    }

    private static void Numbers(ModelBuilder model)
    {
        model.Entity<Parcel>().Property(record => record.RegisteredArea).HasPrecision(14, 2);
        model.Entity<ParcelPerformance>().Property(record => record.PlotRatio).HasPrecision(8, 4);
        model.Entity<ParcelPerformance>().Property(record => record.BuildingCoefficient).HasPrecision(6, 5);
        model.Entity<ParcelPerformance>().Property(record => record.OutputPerMu).HasPrecision(16, 2);
        model.Entity<ParcelPerformance>().Property(record => record.TaxPerMu).HasPrecision(16, 2);
        model.Entity<ParcelPerformance>().Property(record => record.InvestmentPerMu).HasPrecision(16, 2);
        model.Entity<ParcelPerformance>().Property(record => record.VacancyShare).HasPrecision(6, 5);
        model.Entity<SupplyContract>().Property(record => record.Price).HasPrecision(18, 2);
        model.Entity<SupplyContract>().Property(record => record.TotalInvestment).HasPrecision(18, 2);
        model.Entity<SupplyContract>().Property(record => record.Invested).HasPrecision(18, 2);
        model.Entity<SupplyContract>().Property(record => record.AreaDue).HasPrecision(14, 2);
        model.Entity<SupplyContract>().Property(record => record.AreaStarted).HasPrecision(14, 2);
        model.Entity<Project>().Property(record => record.Investment).HasPrecision(18, 2);
        model.Entity<SupplyProgress>().Property(record => record.AreaDue).HasPrecision(14, 2);
        model.Entity<SupplyProgress>().Property(record => record.AreaStarted).HasPrecision(14, 2);
        model.Entity<SupplyProgress>().Property(record => record.TotalInvestment).HasPrecision(18, 2);
        model.Entity<SupplyProgress>().Property(record => record.Invested).HasPrecision(18, 2);
        model.Entity<LandQuota>().Property(record => record.GrantedMu).HasPrecision(12, 2);
        model.Entity<LandQuotaUse>().Property(record => record.AreaMu).HasPrecision(12, 2);
        model.Entity<IdleDisposal>().Property(record => record.Amount).HasPrecision(18, 2);
        model.Entity<InefficiencyCondition>().Property(record => record.Threshold).HasPrecision(18, 5);
        model.Entity<ParcelFootprint>().Property(record => record.Share).HasPrecision(6, 5);
        model.Entity<RedevelopmentSurvey>().Property(record => record.ConsentShare).HasPrecision(6, 5);
        model.Entity<RedevelopmentSurvey>().Property(record => record.UnbuiltArea).HasPrecision(14, 2);
        model.Entity<RedevelopmentSurvey>().Property(record => record.SmallestUnitArea).HasPrecision(14, 2);
        model.Entity<RedevelopmentWork>().Property(record => record.Area).HasPrecision(14, 2);
    }
}
