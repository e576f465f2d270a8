# Builds with the wrapper; the committed frontend bundle needs no Node.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw -B -ntp -q dependency:go-offline || true
COPY frontend frontend
COPY src/main src/main
RUN ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home portal \
    && install -d -o portal -g portal -m 700 /data
COPY --from=build /build/target/fazhi-portal.jar /portal/fazhi-portal.jar
USER portal
WORKDIR /portal
ENV PORTAL_DATA_DIR=/data \
    SERVER_ADDRESS=0.0.0.0 \
    LOGGING_THRESHOLD_CONSOLE=INFO \
    LC_ALL=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-Xmx1g -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD curl -fsS http://127.0.0.1:8080/actuator/health | grep -q UP
ENTRYPOINT ["java", "-jar", "fazhi-portal.jar"]
CMD ["run"]
